import { benjaminiHochberg } from "../statistics/benjaminiHochberg.js";
import { hypergeometricTail } from "../statistics/hypergeometricTail.js";

/** A kind of book, and how many of its books were annotated and may be learned from. */
export interface Kind {
  kind: string;
  /** Titled books of the collection. */
  books: number;
  annotated: number;
  training: number;
  /** Training books that a random choice of as many would have found among them, on average. */
  expected: number;
  /** Expected less found: how many are missing. */
  shortfall: number;
  /** Probability that a random choice finds no more than were found, corrected over the kinds of this division. */
  adjusted: number;
}

/** The collection divided into kinds in one way. */
export interface Division {
  key: string;
  label: string;
  kinds: Kind[];
  /** Books of kinds too small to say anything of, and how many such kinds there are; they are not listed. */
  small: { kinds: number; books: number };
}

/** Fewest books that a kind of a full-sized collection must have: with less, not even one training book is expected. */
const fewestBooks = 30;

/** Membership of a titled book. */
export interface KindBook {
  isAnnotated: boolean;
  isTraining: boolean;
}

/**
 * What the annotators skipped: kinds of books with fewer training books than a random choice would give, the largest
 * shortfall first. P-values are exact (hypergeometric, lower tail) and corrected by Benjamini and Hochberg.
 *
 * @param kindOf kind of each book; null leaves it out
 */
export function divide(
  key: string,
  label: string,
  books: readonly KindBook[],
  kindOf: (book: number) => string | null,
): Division {
  const counts = new Map<string, Pick<Kind, "books" | "annotated" | "training">>();
  let [all, training] = [0, 0];
  books.forEach(({ isAnnotated, isTraining }, i) => {
    const kind = kindOf(i);
    if (kind === null) return;
    let count = counts.get(kind);
    if (!count) counts.set(kind, (count = { books: 0, annotated: 0, training: 0 }));
    count.books++;
    count.annotated += Number(isAnnotated);
    count.training += Number(isTraining);
    all++;
    training += Number(isTraining);
  });
  const fewest = Math.min(fewestBooks, all / 100);
  const small = [...counts.values()].filter((count) => count.books < fewest);
  const found = [...counts]
    .filter(([, count]) => count.books >= fewest)
    .map(([kind, count]) => {
      const expected = (training * count.books) / all;
      return { kind, ...count, expected, shortfall: expected - count.training };
    });
  const adjusted = benjaminiHochberg(
    found.map((kind) => hypergeometricTail(kind.training, training, kind.books, all)),
  );
  const kinds = found.map((kind, i) => ({ ...kind, adjusted: adjusted[i] }));
  return {
    ...{ key, label },
    kinds: kinds.sort((a, b) => b.shortfall - a.shortfall || (a.kind < b.kind ? -1 : 1)),
    small: { kinds: small.length, books: small.reduce((sum, count) => sum + count.books, 0) },
  };
}
