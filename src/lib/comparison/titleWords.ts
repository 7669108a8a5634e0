/**
 * Words of a title in lower case, each once. Words in the cataloguer's square brackets begin with "[", for they are
 * others' words: "Emma [A novel.]" gives "emma", "[a", "[novel".
 */
export function titleWords(title: string): string[] {
  const words = new Set<string>();
  let depth = 0;
  for (const [token] of title.toLowerCase().matchAll(/[[\]]|[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)) {
    if (token === "[") depth++;
    else if (token === "]") depth = Math.max(0, depth - 1);
    else words.add(depth > 0 ? `[${token}` : token);
  }
  return [...words];
}
