import type { Label } from "../rows.js";
import type { Estimate } from "../statistics/bootstrap.js";
import { wilson } from "../statistics/wilson.js";
import { Vote } from "./votes.js";

/** What is known of one function's votes. Shares are of all books, in [0, 1]; 0 where there are no books. */
export interface LedgerRow {
  /** Labels that it voted for. */
  polarity: Label[];
  /** Books that it voted fiction and non-fiction. */
  fiction: number;
  nonFiction: number;
  /** Share of books that it voted on. */
  coverage: number;
  /** Share of books that it and at least one other function voted on. */
  overlaps: number;
  /** Share of books on which at least one other function voted otherwise. */
  conflicts: number;
  /** Annotated books that it voted on, and how many of these votes are right. */
  annotated: number;
  right: number;
  /** Share of these votes that are right, with Wilson's 95% interval over books; null where there are none. */
  accuracy: Estimate | null;
}

/**
 * The ledger of some functions: polarity, coverage, overlaps, conflicts and empirical accuracy as in Snorkel's
 * `LFAnalysis` (Ratner, Bach, Ehrenberg, Fries, Wu and Ré, "Snorkel: rapid training data creation with weak
 * supervision", PVLDB 11, 2017), one row a function.
 *
 * @param votes votes of each function, one a book
 * @param gold labels of annotated books (1, 0, or −1 where there is none), in the same order
 */
export function ledger(votes: readonly Int8Array[], books: number, gold: ArrayLike<number>): LedgerRow[] {
  const counts = voteCounts(votes, books);
  return votes.map((of) => ledgerRow(of, counts, books, gold));
}

/** How many functions vote fiction and non-fiction on each book. */
export interface VoteCounts {
  fiction: Uint32Array;
  nonFiction: Uint32Array;
}

/** Counts the votes on each book. */
export function voteCounts(votes: readonly Int8Array[], books: number): VoteCounts {
  const fiction = new Uint32Array(books);
  const nonFiction = new Uint32Array(books);
  for (const of of votes) {
    for (let book = 0; book < books; book++) {
      if (of[book] === Vote.fiction) fiction[book]++;
      else if (of[book] === Vote.nonFiction) nonFiction[book]++;
    }
  }
  return { fiction, nonFiction };
}

function ledgerRow(of: Int8Array, counts: VoteCounts, books: number, gold: ArrayLike<number>): LedgerRow {
  let forFiction = 0;
  let against = 0;
  let overlaps = 0;
  let conflicts = 0;
  let annotated = 0;
  let right = 0;
  for (let book = 0; book < books; book++) {
    const vote = of[book];
    if (vote === Vote.abstain) continue;
    if (vote === Vote.fiction) forFiction++;
    else against++;
    if (counts.fiction[book] + counts.nonFiction[book] > 1) overlaps++;
    if ((vote === Vote.fiction ? counts.nonFiction : counts.fiction)[book] > 0) conflicts++;
    if (gold[book] !== Vote.fiction && gold[book] !== Vote.nonFiction) continue;
    annotated++;
    if (gold[book] === vote) right++;
  }
  const share = (count: number) => (books > 0 ? count / books : 0);
  const polarity: Label[] = [];
  if (forFiction > 0) polarity.push("fiction");
  if (against > 0) polarity.push("non_fiction");
  return {
    polarity,
    fiction: forFiction,
    nonFiction: against,
    coverage: share(forFiction + against),
    overlaps: share(overlaps),
    conflicts: share(conflicts),
    annotated,
    right,
    accuracy: annotated > 0 ? wilson(right, annotated) : null,
  };
}
