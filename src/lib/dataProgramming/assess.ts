import { dawidSkene } from "../labelling/labelModels/dawidSkene.js";
import { majorityVote } from "../labelling/labelModels/majorityVote.js";
import { ledger, voteCounts, type LedgerRow } from "../labelling/ledger.js";
import { Vote } from "../labelling/votes.js";
import type { StudioCollection } from "./collection.js";
import { decisionScores, type DecisionScores } from "./scores.js";

/** A row of the ledger with what the label model says of the function. */
export interface AssessedFunction extends LedgerRow {
  name: string;
  /** Accuracy that the label model estimates without any label; null for a function that never votes, and where nothing can be weighed. */
  estimated: number | null;
  /** 1, less for one of several copies, 0 for a function that the label model leaves out. */
  weight: number;
}

/** What a way of combining votes decides. */
export interface CombinedVotes {
  /** Share of all books that get a decision. */
  decided: number;
  /** Share of the decided books that are called fiction; null where there are none. */
  fiction: number | null;
  /** On all labelled books, and on those labelled at random. */
  all: DecisionScores;
  random: DecisionScores;
}

/** Everything that some functions' votes come to. */
export interface Assessment {
  books: number;
  labelled: number;
  /** Votes cast, and share of books with at least one, and with votes for both labels. */
  votes: number;
  covered: number;
  contradicted: number;
  functions: AssessedFunction[];
  majority: CombinedVotes;
  labelModel: CombinedVotes;
  /** Why the label model cannot weigh the votes and decides nothing, in a sentence, or null. */
  unweighable: string | null;
  /** Groups of functions (names) that copy each other. */
  copies: string[][];
  /** Sentences on what is odd about functions, votes or fit. */
  notes: string[];
}

/** An assessment, and the label model's probability of fiction of each book: NaN where it says nothing. */
export interface AssessedVotes {
  assessment: Assessment;
  probabilities: Float64Array;
}

/**
 * Ledger, majority vote and label model of some votes. The label model sees no label: measuring it on books whose
 * labels it had been given would flatter it.
 *
 * @param problems for each function why it could not be run, or null
 */
export function assess(
  names: readonly string[],
  votes: readonly Int8Array[],
  problems: readonly (string | null)[],
  { books, gold, uses }: StudioCollection,
  resamples?: number,
): AssessedVotes {
  const size = books.length;
  const counts = voteCounts(votes, size);
  const fit = dawidSkene(votes, size, { names });
  const random = gold.map((label, book) => (uses[book] === "random" ? label : Vote.abstain));
  const covered = Uint8Array.from(counts.fiction, (n, book) => Number(n + counts.nonFiction[book] > 0));
  const probabilities = fit.probabilities.map((p, book) =>
    covered[book] === 1 && fit.unweighable === null ? p : NaN,
  );
  const share = (n: number) => (size > 0 ? n / size : 0);
  const combined = (decisions: Int8Array): CombinedVotes => {
    const decided = decisions.reduce((sum, decision) => sum + Number(decision >= 0), 0);
    const fiction = decisions.reduce((sum, decision) => sum + Number(decision === Vote.fiction), 0);
    return {
      decided: share(decided),
      fiction: decided > 0 ? fiction / decided : null,
      all: decisionScores(decisions, gold, resamples),
      random: decisionScores(decisions, random, resamples),
    };
  };
  const functions = ledger(votes, size, gold).map((row, f) => ({
    ...row,
    name: names[f],
    estimated:
      fit.unweighable === null && row.fiction + row.nonFiction > 0 ? fit.functions[f].accuracy : null,
    weight: fit.functions[f].weight,
  }));
  const broken = new Set(names.filter((_, f) => problems[f] !== null));
  const assessment: Assessment = {
    books: size,
    labelled: gold.reduce((sum, label) => sum + Number(label >= 0), 0),
    votes: functions.reduce((sum, { fiction, nonFiction }) => sum + fiction + nonFiction, 0),
    covered: share(covered.reduce((sum, n) => sum + n, 0)),
    contradicted: share(
      counts.fiction.reduce((sum, n, book) => sum + Number(n > 0 && counts.nonFiction[book] > 0), 0),
    ),
    functions,
    majority: combined(majorityVote(votes, size, 0.5).labels),
    labelModel: combined(Int8Array.from(probabilities, decide)),
    unweighable: fit.unweighable,
    copies: fit.copies.map((group) => group.map((f) => names[f])),
    notes: [
      ...(fit.unweighable === null ? [] : [fit.unweighable]),
      ...problems.filter((problem) => problem !== null),
      // A function that could not be run need not be told to be silent as well.
      ...fit.notes.filter((note) => ![...broken].some((name) => note === `"${name}" never votes.`)),
    ],
  };
  return { assessment, probabilities };
}

function decide(probability: number): number {
  if (Number.isNaN(probability)) return Vote.abstain;
  return probability >= 0.5 ? Vote.fiction : Vote.nonFiction;
}
