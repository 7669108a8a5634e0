import type { CorpusIndex } from "./corpusIndex.js";
import { voteByLength } from "./kinds/length.js";
import { voteByModel } from "./kinds/model.js";
import { voteByOtherBooks } from "./kinds/otherBooks.js";
import { voteByPattern } from "./kinds/pattern.js";
import { voteByPressMark } from "./kinds/pressMark.js";
import { voteByTerms } from "./kinds/terms.js";
import type { LabellingFunction } from "./labellingFunction.js";
import { Vote } from "./votes.js";

/** What functions may know besides the books; arrays are in the order of the index. */
export interface VoteContext {
  /** Labels of annotated books, 1 or 0, and −1 where there is none (see `knownLabels`). Read by `otherBooks`. */
  gold?: ArrayLike<number>;
  /** Probability of fiction from a model not trained on the book; NaN where there is none. Read by `model`. */
  probabilities?: ArrayLike<number>;
}

/** Votes of some functions, and what went wrong. */
export interface VoteTable {
  /** Votes of each function in turn, one a book. */
  votes: Int8Array[];
  /** For each function why it abstained from every book, or null where it ran. */
  problems: (string | null)[];
}

/**
 * Votes of one function: 1 (fiction), 0 (non-fiction) or −1 (abstain) for every book of the index.
 *
 * @throws if the function cannot be run: a term or pattern that cannot be read, or a context that lacks what it needs
 */
export function vote(
  labellingFunction: LabellingFunction,
  index: CorpusIndex,
  context: VoteContext = {},
): Int8Array {
  const steps = voteInSteps(labellingFunction, index, context, Infinity);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `vote`, but yields the share of books done after every `step` books where that can take long. */
export function* voteInSteps(
  labellingFunction: LabellingFunction,
  index: CorpusIndex,
  context: VoteContext = {},
  step = 500,
): Generator<number, Int8Array> {
  switch (labellingFunction.kind) {
    case "terms":
      return voteByTerms(labellingFunction, index);
    case "pattern":
      return yield* voteByPattern(labellingFunction, index, step);
    case "length":
      return voteByLength(labellingFunction, index);
    case "pressMark":
      return voteByPressMark(labellingFunction, index);
    case "otherBooks":
      return voteByOtherBooks(labellingFunction, index, needed(context.gold, "labels", index));
    case "model":
      return voteByModel(labellingFunction, needed(context.probabilities, "probabilities", index));
  }
}

/** Votes of several functions. One that throws abstains from every book, and its problem is reported. */
export function voteAll(
  functions: readonly LabellingFunction[],
  index: CorpusIndex,
  context: VoteContext = {},
): VoteTable {
  const problems: (string | null)[] = [];
  const votes = functions.map((labellingFunction) => {
    try {
      const votes = vote(labellingFunction, index, context);
      problems.push(null);
      return votes;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.push(`"${labellingFunction.name}" could not be run and abstains from every book: ${reason}`);
      return new Int8Array(index.size).fill(Vote.abstain);
    }
  });
  return { votes, problems };
}

function needed(values: ArrayLike<number> | undefined, name: string, index: CorpusIndex): ArrayLike<number> {
  if (!values) throw new Error(`missing ${name} (expected one for each of ${index.size} books)`);
  if (values.length !== index.size)
    throw new Error(`wrong number of ${name}: ${values.length} (expected ${index.size})`);
  return values;
}
