import type { WordLists } from "./template.js";

/**
 * Word lists from lines such as "place: Oban; Rhyl; Kelso".
 *
 * @throws if a line has no name, or a name comes twice
 */
export function readWordLists(lines: readonly string[]): WordLists {
  const lists = new Map<string, string[]>();
  for (const line of lines) {
    const [, name, words] = /^\s*([\p{L}\p{N}_ -]+?)\s*:(.*)$/su.exec(line) ?? [];
    if (name === undefined)
      throw new Error(`unreadable list: “${line}” (expected its name and words, as in place: Oban; Rhyl)`);
    if (lists.has(name)) throw new Error(`repeated list: ${name} (expected each name once)`);
    lists.set(name, splitWords(words));
  }
  return Object.fromEntries(lists);
}

/** Words that are written on one line, divided by semicolons. */
export function splitWords(words: string): string[] {
  return words.split(";").flatMap((word) => word.trim() || []);
}
