import { groupBy } from "./groupBy.js";

/** What independent typing would make of the repeated rows, and what the file has. */
export interface SameTyping {
  what: string;
  /** Probability that two people who mean the same type the same, from 0 to 1. */
  alike: number;
  /** Books with two rows or more in which it is filled. */
  books: number;
  /** Books all of whose rows would be typed alike by independent people. */
  expected: number;
  /** Books all of whose rows are. */
  observed: number;
  /** Logarithm to base 10 of the probability that all of `observed` are, were the people independent. */
  logProbability: number;
}

/**
 * If every further row of a book were typed by somebody who means the same and types it alike with probability p, all m
 * rows of a book are alike with probability p^(m − 1).
 *
 * @param books the entries of each book's rows, "" for none
 */
export function sameTyping(what: string, alike: number, books: readonly (readonly string[])[]): SameTyping {
  const repeated = books.map((rows) => rows.filter(Boolean)).filter((rows) => rows.length > 1);
  const unanimous = repeated.filter((rows) => new Set(rows).size === 1);
  const further = unanimous.reduce((sum, rows) => sum + rows.length - 1, 0);
  return {
    what,
    alike,
    books: repeated.length,
    expected: repeated.reduce((sum, rows) => sum + alike ** (rows.length - 1), 0),
    observed: unanimous.length,
    logProbability: further === 0 ? 0 : further * Math.log10(alike),
  };
}

/**
 * Probability that two different books of the same meaning are typed alike: the pairs with equal wording among the pairs
 * with equal meaning (for one meaning Simpson's index without replacement). NaN without such pairs.
 */
export function typedAlike(entries: readonly { meaning: string; wording: string }[]): number {
  let pairs = 0;
  let equal = 0;
  for (const group of groupBy(entries, ({ meaning }) => meaning).values()) {
    pairs += group.length * (group.length - 1);
    for (const same of groupBy(group, ({ wording }) => wording).values())
      equal += same.length * (same.length - 1);
  }
  return pairs > 0 ? equal / pairs : NaN;
}
