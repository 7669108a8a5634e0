import { shelfLabel } from "../../src/lib/agreement/shelfLabel.js";
import { CorpusIndex } from "../../src/lib/labelling/corpusIndex.js";
import { brackets } from "../../src/lib/labelling/functions/brackets.js";
import { labellingFunctions } from "../../src/lib/labelling/functions/index.js";
import { shelves } from "../../src/lib/labelling/functions/shelves.js";
import type { LabellingFunction } from "../../src/lib/labelling/labellingFunction.js";
import { majorityVote } from "../../src/lib/labelling/labelModels/majorityVote.js";
import { voteAll } from "../../src/lib/labelling/vote.js";
import { knownLabels } from "../../src/lib/labelling/votes.js";
import type { AnnotatedBook, Book, DevelopmentBook, Label, TestBook } from "../../src/lib/rows.js";
import { pressMarkClass } from "../../src/lib/catalogue/pressMark.js";

/** The tables that label books of the collection. */
export interface LabelTables {
  books: readonly Book[];
  annotated: readonly AnnotatedBook[];
  test: readonly TestBook[];
  development: readonly DevelopmentBook[];
}

/** Judgements of every source on the titled books: 1 fiction, 0 non-fiction, −1 none. */
export interface LabelSources {
  books: Book[];
  names: string[];
  judgements: Int8Array[];
}

const [bracketNames, shelfNames] = [brackets, shelves].map((list) => new Set(list.map(({ name }) => name)));

/**
 * Whoever says fiction or non-fiction of a book: the annotators (well-joined books alone), the annotators of the test
 * sample, those of the development labels, the press-mark, the cataloguer's brackets, and the majority of the other
 * labelling functions that read the record. Functions that learn from labels take no part.
 */
export function labelSources({ books, annotated, test, development }: LabelTables): LabelSources {
  const titled = books.filter(({ title }) => title !== "");
  const index = new CorpusIndex(titled);
  const majority = (chosen: (each: LabellingFunction) => boolean) => {
    const functions = labellingFunctions.filter(
      (each) => each.kind !== "model" && each.kind !== "otherBooks" && chosen(each),
    );
    return majorityVote(voteAll(functions, index).votes, titled.length).labels;
  };
  const tested = test.flatMap(({ id, label }) => (label === null ? [] : [{ id, label }]));
  const shelved = titled.flatMap(({ id, shelfmark }): { id: string; label: Label }[] => {
    const label = shelfLabel(pressMarkClass(shelfmark));
    return label === null ? [] : [{ id, label }];
  });
  const sources = {
    annotators: knownLabels(
      titled,
      annotated.filter(({ wellJoined }) => wellJoined),
    ),
    "annotators of the test sample": knownLabels(titled, tested),
    "development labels": knownLabels(titled, development),
    "press-marks": knownLabels(titled, shelved),
    "cataloguer’s brackets": majority(({ name }) => bracketNames.has(name)),
    "other labelling functions": majority(({ name }) => !bracketNames.has(name) && !shelfNames.has(name)),
  };
  return { books: titled, names: Object.keys(sources), judgements: Object.values(sources) };
}
