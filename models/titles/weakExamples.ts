import { CorpusIndex } from "../../src/lib/labelling/corpusIndex.js";
import { labellingFunctions } from "../../src/lib/labelling/functions/index.js";
import { dawidSkene } from "../../src/lib/labelling/labelModels/dawidSkene.js";
import { voteAll } from "../../src/lib/labelling/vote.js";
import { knownLabels } from "../../src/lib/labelling/votes.js";
import { FeatureExtractor } from "../../src/lib/text/features.js";
import { logit } from "../../src/lib/statistics/sigmoid.js";
import type { AnnotatedBook, Book } from "../../src/lib/rows.js";
import type { TrainingExample } from "../tasks/task.js";
import { sparseMatrix } from "../../src/lib/learning/matrix.js";
import { mainTitle, novelTitle } from "./bareTitle.js";
import { contextColumns, contextFeatures } from "./contextFeatures.js";
import type { WeakTitles } from "./data.js";
import { isBiographyShelf, shelfOutcome } from "./pressMarks.js";
import { readersOutcome } from "./readersOutcome.js";
import { teach } from "./teacher.js";

/** Weight of a book with a human label, beside 1 for a book with a shelf. */
const goldWeight = 2;
/** Weight of a book whose label is a guess of the label model or of the teacher. */
const guessedWeight = 0.7;
/** How sure a shelf makes: nine hundred and eighty in a thousand, as on the annotated books. */
const shelfTarget = [0.02, 0.98] as const;

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
 * Everything that the mirror offers, weighted. The weights were chosen on the validation titles and on titles of the
 * catalogue and the novel lists that were held out for that purpose, never on a test set.
 */
export function finalExamples(
  gold: readonly AnnotatedBook[],
  weak: WeakTitles,
  seed: number,
): TrainingExample[] {
  const collection = taughtExamples(gold, weak.collection, seed);
  const shelved = weak.catalogue.flatMap(({ id, title, shelfmark }) => {
    const outcome = shelfOutcome(shelfmark);
    return outcome === null ? [] : [{ id, text: title, target: outcome, weight: 1, shelfmark }];
  });
  const novels = [...new Set(weak.novels)].map((text) => ({ id: text, text, target: 1, weight: 1 }));
  const readers = weak.readers.flatMap(({ title, genres }) => {
    const outcome = readersOutcome(genres);
    return outcome === null ? [] : [{ id: title, text: title, target: outcome, weight: 1 }];
  });
  return [
    ...collection,
    ...copies(collection, 0.3, mainTitle),
    ...copies(shelved, 0.7),
    ...copies(shelved, 0.4, mainTitle),
    // The collection holds next to no biographies, other libraries do.
    ...copies(
      shelved.filter(({ shelfmark }) => isBiographyShelf(shelfmark)),
      5,
      mainTitle,
    ),
    ...copies(novels, 0.05),
    ...copies(novels, 0.05, novelTitle),
    ...copies(readers, 0.1),
    ...copies(
      readers.filter(({ target }) => target === 0),
      0.3,
    ),
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
  seed: number,
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
    bits: 16,
    words: 1,
    fragments: { weight: 1, shortest: 3, longest: 5 },
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
      contexts: sparseMatrix(books.map(contextFeatures), contextColumns),
      known,
      weights,
      evidence: labelModel(gold, books, false).probabilities.map(boundedLogit),
    },
    { rounds: 3, folds: 4, seed, guessed: guessedWeight },
  );
  return books.map(({ id, title }, row) => ({
    id,
    text: title,
    target: taught[row],
    weight: weights[row] || guessedWeight,
  }));
}

function boundedLogit(p: number): number {
  return logit(Math.min(0.99, Math.max(0.01, p)));
}

/**
 * Probability of fiction by the label model, and whether any function voted.
 *
 * @param shelves do the functions that read press-marks take part? Not where the shelf is a known label already: a
 *   stack that is fitted on such labels would learn to trust nothing else.
 */
function labelModel(gold: readonly AnnotatedBook[], books: readonly Book[], shelves: boolean) {
  const functions = labellingFunctions.filter(
    ({ kind }) => kind !== "model" && kind !== "otherBooks" && (shelves || kind !== "pressMark"),
  );
  const { votes } = voteAll(functions, new CorpusIndex(books));
  const known = shelves ? knownLabels(books, gold) : undefined;
  const { probabilities } = dawidSkene(votes, books.length, known ? { known } : {});
  return { probabilities, voted: books.map((_, row) => votes.some((vote) => vote[row] >= 0)) };
}
