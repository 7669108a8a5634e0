import type { Label } from "../rows.js";
import type { TitledBooks } from "./titledBooks.js";
import { leaningOf, verdictOf, type DecisionRule, type Verdict } from "./verdict.js";

/** A titled book with what the model makes of it. */
export interface ScoredBook {
  id: string;
  title: string;
  author: string;
  year: number | null;
  place: string;
  ark: string;
  /** Probability of fiction, in [0, 1]. */
  probability: number;
  verdict: Verdict;
  /** The label that the model gives if it has to. */
  leaning: Label;
  /** Distance of the probability from the threshold: the smaller, the more in doubt. */
  distance: number;
}

/**
 * A row for each book that has been scored, in the order of the books.
 *
 * @param probabilities of fiction, one a book; NaN where a book has not been scored
 */
export function scoredBooks(
  books: TitledBooks,
  probabilities: Float32Array,
  rule: DecisionRule,
): ScoredBook[] {
  const rows: ScoredBook[] = [];
  probabilities.forEach((probability, i) => {
    if (Number.isNaN(probability)) return;
    rows.push({
      id: books.id[i],
      title: books.title[i],
      author: books.author[i],
      year: books.year[i],
      place: books.place[i],
      ark: books.ark[i],
      probability,
      verdict: verdictOf(rule, probability),
      leaning: leaningOf(rule, probability),
      distance: Math.abs(probability - rule.thresholds[0]),
    });
  });
  return rows;
}
