import { dawidSkene } from "../../src/lib/labelling/labelModels/dawidSkene.js";
import { knownLabels } from "../../src/lib/labelling/votes.js";
import { FeatureExtractor } from "../../src/lib/text/features.js";
import { logit, sigmoid } from "../../src/lib/statistics/sigmoid.js";
import type { AnnotatedBook, Book } from "../../src/lib/rows.js";
import type { TrainingExample } from "../training/taskDefinition.js";
import { sparseMatrix, type SparseMatrix } from "../../src/lib/learning/matrix.js";
import { mainTitle, novelTitle } from "./bareTitle.js";
import { castVotes, independentFunctions } from "./castVotes.js";
import { contextColumns, contextFeatures } from "./contextFeatures.js";
import type { WeakTitles } from "./data.js";
import { harmlessCopies } from "./harmlessCopies.js";
import type { NovelistIndex } from "./novelistIndex.js";
import { isBiographyShelf, shelfOutcome } from "./pressMarks.js";
import { readersOutcome } from "./readersOutcome.js";
import { teach } from "./teacher.js";

/** Weight of a book with a human label, beside 1 for a book with a shelf. */
const goldWeight = 2;
/** Weight of a book whose label is a guess of the label model or of the teacher. */
const guessedWeight = 1;
/** Weight of a made-up title of non-fiction, and of fiction: forms are named by more words than what is said of them. */
const madeUpWeight = [1, 0.5] as const;
/** Factor on the log-odds of the teacher's guesses: what it leans to, the student may lean to a little more. */
const sharpening = 1.2;
/** How sure a shelf makes: nine hundred and eighty in a thousand, as on the annotated books. */
const shelfTarget = [0.02, 0.98] as const;

/** Vectors of titles by a sentence encoder, a row each. */
export type MeaningsOf = (titles: readonly string[]) => SparseMatrix;

/** The collection as the label model sees it: books on which no function votes are left out. */
export function weakExamples(gold: readonly AnnotatedBook[], { collection }: WeakTitles): TrainingExample[] {
  const { probabilities, voted } = labelModel(gold, collection, true);
  const labels = new Map(gold.map(({ id, label }) => [id, label]));
  return collection.flatMap(({ id, title }, row) => {
    const label = labels.get(id);
    if (label !== undefined)
      return [{ id, text: title, target: label === "fiction" ? 1 : 0, weight: goldWeight }];
    return voted[row] ? [{ id, text: title, target: probabilities[row], weight: guessedWeight }] : [];
  });
}

/**
 * Everything that the mirror offers, weighted. The weights were chosen by cross-validation over the annotated books
 * and the development labels, and on titles of the catalogue and the novel lists that were held out for that purpose,
 * never on a test set.
 *
 * @param meaningsOf where the encoder joins the teacher; that of the shipped model knows none
 */
export function finalExamples(
  gold: readonly AnnotatedBook[],
  weak: WeakTitles,
  novelists: NovelistIndex,
  seed: number,
  meaningsOf?: MeaningsOf,
): TrainingExample[] {
  const collection = taughtExamples(gold, weak.collection, novelists, seed, meaningsOf);
  const shelved = weak.catalogue.flatMap(({ id, title, shelfmark }) => {
    const outcome = shelfOutcome(shelfmark);
    return outcome === null ? [] : [{ id, text: title, target: outcome, weight: 1, shelfmark }];
  });
  const novels = [...new Set(weak.novels.map(({ title }) => title))].map((text) => ({
    id: text,
    text,
    target: 1,
    weight: 1,
  }));
  const readers = weak.readers.flatMap(({ title, genres }) => {
    const outcome = readersOutcome(genres);
    return outcome === null ? [] : [{ id: title, text: title, target: outcome, weight: 1 }];
  });
  const lives = weak.lives.map(({ id, title }) => ({ id, text: title, target: 0, weight: 0.1 }));
  const madeUp = weak.madeUp.map(({ id, title, outcome }) => ({
    id,
    text: title,
    target: outcome,
    weight: madeUpWeight[outcome],
  }));
  return [
    ...collection,
    ...copies(collection, 0.3, mainTitle),
    // The catalogue at hand is one run of headings, A to Agneta: heavier, it would teach what is usual there.
    ...copies(shelved, 0.1),
    ...copies(shelved, 0.15, mainTitle),
    // The collection holds next to no biographies, other libraries do.
    ...copies(
      shelved.filter(({ shelfmark }) => isBiographyShelf(shelfmark)),
      8,
      mainTitle,
    ),
    ...copies(novels, 0.05),
    ...copies(novels, 0.05, novelTitle),
    ...copies(readers, 0.1),
    ...copies(
      readers.filter(({ target }) => target === 0),
      0.3,
    ),
    ...lives,
    ...madeUp,
    ...harmlessCopies(collection),
  ];
}

/** The same examples at another weight and in another wording; those of which nothing is left are dropped. */
function copies(
  examples: readonly TrainingExample[],
  weight: number,
  wording: (text: string) => string = (text) => text,
): TrainingExample[] {
  return examples.flatMap(({ id, text, target, weight: own }) => {
    const worded = wording(text);
    return worded.length < 3 ? [] : [{ id, text: worded, target, weight: own * weight }];
  });
}

/** The collection with the labels that its annotators, its shelves and, for the rest, the teacher give. */
function taughtExamples(
  gold: readonly AnnotatedBook[],
  books: readonly Book[],
  novelists: NovelistIndex,
  seed: number,
  meaningsOf?: MeaningsOf,
): TrainingExample[] {
  const labels = new Map(gold.map(({ id, label }) => [id, label === "fiction" ? 1 : 0]));
  const known = new Float64Array(books.length).fill(NaN);
  const weights = new Float64Array(books.length);
  books.forEach(({ id, shelfmark }, row) => {
    const label = labels.get(id);
    const shelf = shelfOutcome(shelfmark);
    if (label !== undefined) [known[row], weights[row]] = [label, goldWeight];
    else if (shelf !== null) [known[row], weights[row]] = [shelfTarget[shelf], 1];
  });
  const extractor = new FeatureExtractor({
    bits: 18,
    words: 1,
    fragments: { weight: 1.6, shortest: 3, longest: 4 },
    shape: 0.3,
    counts: "binary",
  });
  const taught = teach(
    {
      ids: books.map(({ id }) => id),
      titles: sparseMatrix(
        books.map(({ title }) => extractor.extract(title)),
        extractor.buckets,
      ),
      contexts: sparseMatrix(
        books.map((book) => contextFeatures(book, novelists.signs(book))),
        contextColumns,
      ),
      known,
      weights,
      evidence: labelModel(gold, books, false).probabilities.map((p) => boundedLogit(p, 0.01)),
      ...(meaningsOf && { meanings: meaningsOf(books.map(({ title }) => title)) }),
    },
    { rounds: 3, folds: 4, seed, guessed: guessedWeight },
  );
  return books.map(({ id, title }, row) => ({
    id,
    text: title,
    target: Number.isNaN(known[row]) ? sigmoid(sharpening * boundedLogit(taught[row], 1e-9)) : taught[row],
    weight: weights[row] || guessedWeight,
  }));
}

function boundedLogit(p: number, margin: number): number {
  return logit(Math.min(1 - margin, Math.max(margin, p)));
}

/**
 * Probability of fiction by the label model, and whether any function voted.
 *
 * @param shelves do the functions that read press-marks take part? Not where the shelf is a known label already: a
 *   stack that is fitted on such labels would learn to trust nothing else.
 */
function labelModel(gold: readonly AnnotatedBook[], books: readonly Book[], shelves: boolean) {
  const votes = castVotes(books).filter((_, f) => shelves || independentFunctions[f].kind !== "pressMark");
  const known = shelves ? knownLabels(books, gold) : undefined;
  const { probabilities } = dawidSkene(votes, books.length, known ? { known } : {});
  return { probabilities, voted: books.map((_, row) => votes.some((vote) => vote[row] >= 0)) };
}
