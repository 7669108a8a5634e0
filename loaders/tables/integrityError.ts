import type { AnnotatedBook, Judgement } from "../../src/lib/rows.js";
import { randomGenerator, shuffle } from "../../src/lib/statistics/random.js";
import { firstByBook } from "./firstByBook.js";
import { compareWithCatalogue, isWellJoined, type Annotated, type Catalogued } from "./integrity.js";

/** A catalogue record, the judgement joined to it, and the number of rows that the published file repeats it on. */
export interface JoinedPair {
  catalogue: Catalogued;
  annotation: Annotated;
  rows: number;
}

/** How often the integrity check is wrong, against a mark that it does not use. */
export interface IntegrityError {
  /** Books on three or more rows, which the file's own history marks as well joined. */
  markedJoined: number;
  /** Books on one or two rows, which it marks as misjoined. */
  markedMisjoined: number;
  /** Books marked as well joined that fail the check. */
  falseFailures: number;
  /** Books marked as misjoined that pass it. */
  falsePasses: number;
  /** Share of books, in [0, 1], that pass when the judgements of all books are shuffled; null without books. */
  shuffledPassRate: number | null;
  /** The same when only the books marked as well joined exchange judgements, so that most are English on both sides. */
  shuffledPassRateOfMarked: number | null;
}

/** Books on at least this many rows are marked as well joined. */
const joinedRows = 3;

/**
 * Measures the integrity check in two ways that do not depend on it: against the number of rows of a book, and on
 * judgements dealt out to the wrong books on purpose, which should fail. The second shows what the first cannot: how
 * often two books that resemble each other pass by chance.
 * @param rounds shuffles to average over
 */
export function measureIntegrity(pairs: readonly JoinedPair[], seed = 1, rounds = 20): IntegrityError {
  const passes = (pair: JoinedPair) => isWellJoined(compareWithCatalogue(pair.catalogue, pair.annotation));
  const marked = pairs.filter(({ rows }) => rows >= joinedRows);
  const misjoined = pairs.filter(({ rows }) => rows < joinedRows);
  return {
    markedJoined: marked.length,
    markedMisjoined: misjoined.length,
    falseFailures: marked.filter((pair) => !passes(pair)).length,
    falsePasses: misjoined.filter(passes).length,
    shuffledPassRate: shuffledPassRate(pairs, seed, rounds),
    shuffledPassRateOfMarked: shuffledPassRate(marked, seed, rounds),
  };
}

/** The pairs of a table of books: each with its first judgement. */
export function joinedPairs(books: readonly AnnotatedBook[], judgements: readonly Judgement[]): JoinedPair[] {
  const first = firstByBook(judgements);
  return books.flatMap((book) => {
    const annotation = first.get(book.id);
    return annotation === undefined ? [] : [{ catalogue: book, annotation, rows: book.judgements }];
  });
}

function shuffledPassRate(pairs: readonly JoinedPair[], seed: number, rounds: number): number | null {
  if (pairs.length === 0 || rounds < 1) return null;
  const random = randomGenerator(seed);
  let passed = 0;
  const order = pairs.map(({ annotation }) => annotation);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    passed += pairs.filter(({ catalogue }, i) =>
      isWellJoined(compareWithCatalogue(catalogue, order[i])),
    ).length;
  }
  return passed / (rounds * pairs.length);
}
