import type { Catalogue } from "../catalogue/catalogue.js";
import type { IndexedBook } from "../labelling/corpusIndex.js";
import { dawidSkene } from "../labelling/labelModels/dawidSkene.js";
import type { LabellingFunction } from "../labelling/labellingFunction.js";
import { Vote } from "../labelling/votes.js";
import type { ModelDescription } from "../model/description.js";
import type { WeakEvidence } from "./teachCatalogue.js";

/** Votes of labelling functions on some records. */
export interface FunctionVotes {
  rows: Int32Array;
  names: readonly string[];
  /** Votes of each function, one for each of the rows. */
  votes: readonly Int8Array[];
}

/** Can labelling functions, which vote fiction or not, say anything of a model's labels? */
export function isVotedOn({ kind, labels }: Pick<ModelDescription, "kind" | "labels">): boolean {
  return kind === "binary" && String(labels) === "non_fiction,fiction";
}

/**
 * The functions that can vote on a catalogue: those that read a field that it has. Not those that go by other books with
 * labels, as labels teach already, nor those that go by a model.
 */
export function applicable(
  functions: readonly LabellingFunction[],
  catalogue: Catalogue,
): LabellingFunction[] {
  const has = (cells: readonly string[]) => cells.some((cell) => cell !== "");
  return functions.filter((each) => {
    switch (each.kind) {
      case "terms":
      case "pattern":
        return has(catalogue[each.field]);
      case "length":
        return has(catalogue.title);
      case "pressMark":
        return has(catalogue.shelfmark);
      case "otherBooks":
      case "model":
        return false;
    }
  });
}

/** Records as labelling functions read them. */
export function votedBooks(catalogue: Catalogue, rows: Int32Array): IndexedBook[] {
  const { id, title, author, place, publisher, shelfmark } = catalogue;
  return Array.from(rows, (row) => ({
    ...{ id: id[row], title: title[row], author: author[row] },
    ...{ place: place[row], publisher: publisher[row], shelfmark: shelfmark[row] },
  }));
}

/**
 * What functions say together of the records that any of them votes on, by the label model that sees no label.
 *
 * @throws if the votes cannot be weighed against each other
 */
export function weakEvidence({ rows, names, votes }: FunctionVotes): WeakEvidence {
  const { probabilities, unweighable } = dawidSkene(votes, rows.length, { names });
  if (unweighable !== null) throw new Error(`unsuitable functions: ${unweighable}`);
  const places = Int32Array.from(rows.keys()).filter((place) =>
    votes.some((of) => of[place] !== Vote.abstain),
  );
  return {
    rows: places.map((place) => rows[place]),
    probabilities: Float64Array.from(places, (place) => probabilities[place]),
  };
}
