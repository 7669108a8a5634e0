import { authorKey } from "../labelling/nameKey.js";

/**
 * Number of each record's author heading, from 0. Wordings of one name share theirs; records without an author are
 * each a heading of their own.
 */
export function headingNumbers(authors: readonly string[]): number[] {
  const numbers = new Map<string, number>();
  return authors.map((author, record) => {
    const key = authorKey(author) || `record ${record}`;
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  });
}
