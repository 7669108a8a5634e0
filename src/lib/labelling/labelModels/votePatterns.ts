import { Vote } from "../votes.js";
import type { ResponseTable } from "./expectationMaximisation.js";

/** Books grouped by what the functions voted on them and by what is known of them. */
export interface VotePatterns {
  table: ResponseTable;
  /** Number of each book's pattern. */
  patternOf: Int32Array;
}

/**
 * Groups books with the same votes and the same known label: a few thousand patterns stand for the whole collection.
 * Patterns are numbered in the order of their votes, so the order of the books changes nothing.
 *
 * @param votes votes of each function, one a book
 * @param known 1 or 0 where a book's label is known, −1 elsewhere
 * @param informative is an abstention a response of its own (category 2)?
 */
export function votePatterns(
  votes: readonly Int8Array[],
  books: number,
  known: ArrayLike<number> | null,
  informative: boolean,
): VotePatterns {
  const numbers = new Map<string, number>();
  const firstPatternOf = new Int32Array(books);
  const example: number[] = [];
  const bytes = new Uint16Array(votes.length + 1);
  for (let book = 0; book < books; book++) {
    for (let f = 0; f < votes.length; f++) bytes[f] = votes[f][book] + 1;
    bytes[votes.length] = (known?.[book] ?? -1) + 1;
    const key = String.fromCharCode(...bytes);
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
      example.push(book);
    }
    firstPatternOf[book] = number;
  }
  const sorted = [...numbers].sort(([a], [b]) => (a < b ? -1 : 1));
  const rank = new Int32Array(sorted.length);
  sorted.forEach(([, number], place) => (rank[number] = place));
  const patternOf = firstPatternOf.map((number) => rank[number]);
  const weights = new Float64Array(sorted.length);
  for (const pattern of patternOf) weights[pattern]++;

  const categories = informative ? 3 : 2;
  const responses: number[] = [];
  const first = new Int32Array(sorted.length + 1);
  const knownOf = new Int8Array(sorted.length);
  sorted.forEach(([, number], place) => {
    const book = example[number];
    votes.forEach((of, f) => {
      if (of[book] !== Vote.abstain) responses.push(f * categories + of[book]);
      else if (informative) responses.push(f * categories + 2);
    });
    first[place + 1] = responses.length;
    knownOf[place] = known?.[book] ?? -1;
  });
  const table = {
    classes: 2,
    raters: votes.length,
    categories,
    responses: Int32Array.from(responses),
    first,
    weights,
    known: knownOf,
  };
  return { table, patternOf };
}
