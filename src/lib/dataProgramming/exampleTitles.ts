import { voteExamples } from "../labelling/examples.js";
import { labelOf } from "../labelling/votes.js";
import type { Label } from "../rows.js";
import type { StudioCollection } from "./collection.js";

/** A book that a function voted on. */
export interface ExampleBook {
  title: string;
  author: string;
  /** What the function votes. */
  vote: Label;
  /** What people say, or null where nobody was asked. */
  label: Label | null;
  /** Names of the functions that vote otherwise. */
  against: string[];
}

/** Books that show what one function does. */
export interface FunctionExamples {
  hits: ExampleBook[];
  conflicts: ExampleBook[];
  mistakes: ExampleBook[];
}

/** Examples of one function's votes, drawn at random (see `voteExamples`). @param names of the functions */
export function exampleTitles(
  names: readonly string[],
  votes: readonly Int8Array[],
  chosen: number,
  { books, gold }: StudioCollection,
  settings: { limit: number; seed: number },
): FunctionExamples {
  const described = (book: number): ExampleBook => ({
    title: books[book].title,
    author: books[book].author,
    vote: votes[chosen][book] === 1 ? "fiction" : "non_fiction",
    label: labelOf(gold[book]),
    against: names.filter((_, f) => votes[f][book] === 1 - votes[chosen][book]),
  });
  const { hits, conflicts, mistakes } = voteExamples(votes, chosen, gold, settings);
  return {
    hits: hits.map(described),
    conflicts: conflicts.map(described),
    mistakes: mistakes.map(described),
  };
}
