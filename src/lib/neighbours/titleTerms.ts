/** A word of at least this many letters also counts by its beginning, so that "poem" finds "poems", "histoire" "history". */
const longWord = 6;
const beginning = 5;

/**
 * What of a title is compared: its words in lower case without accents, and the first five letters of longer words,
 * marked with "~". Each once, in order. Numbers are left out: two books of 1848 are no neighbours.
 */
export function titleTerms(title: string): string[] {
  const plain = title.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const terms = new Set<string>();
  for (const [word] of plain.matchAll(/\p{L}{2,}/gu)) {
    terms.add(word);
    if (word.length >= longWord) terms.add(`${word.slice(0, beginning)}~`);
  }
  return [...terms];
}
