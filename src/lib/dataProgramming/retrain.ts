import type { SparseMatrix } from "../learning/matrix.js";
import { isTraining, isValidation, type StudioCollection } from "./collection.js";
import { decisionScores, type DecisionScores } from "./scores.js";
import { fitAndScore } from "./smallModel.js";

/** A small model, trained and validated. */
export interface RetrainedModel {
  /** Books that it learned from, and how many of them carry a label given by people. */
  trainedOn: number;
  labelled: number;
  validation: DecisionScores;
  /** One character a validation book, in their order: "1" where the model is right, else "0". */
  right: string;
  /** Why there is no model, or null. */
  problem: string | null;
}

/** Weight of a book that people labelled, beside 1 for one with the label model's guess. */
const labelledWeight = 2;

/**
 * Trains the small model on the label model's probabilities and scores it on the validation books. These leave training,
 * and so do other books with the same title.
 *
 * @param matrix features of the titles
 * @param probabilities of fiction by the label model, NaN for books that nobody voted on
 * @param groups number of each book's title, −1 for none
 * @param withLabels do labelled training books keep their label?
 * @param unweighable why the label model says nothing of any book, or null
 */
export function retrain(
  matrix: SparseMatrix,
  { gold, uses }: StudioCollection,
  probabilities: ArrayLike<number>,
  groups: ArrayLike<number>,
  withLabels: boolean,
  unweighable: string | null = null,
): RetrainedModel {
  const books = Array.from({ length: matrix.rows }, (_, book) => book);
  const validation = books.filter((book) => isValidation(uses[book]));
  const held = new Set(validation.map((book) => groups[book]).filter((group) => group >= 0));
  const known = (book: number) => withLabels && isTraining(uses[book]) && gold[book] >= 0;
  const train = books.filter(
    (book) =>
      !isValidation(uses[book]) &&
      !held.has(groups[book]) &&
      (known(book) || !Number.isNaN(probabilities[book])),
  );
  const targets = train.map((book) => (known(book) ? gold[book] : probabilities[book]));
  const result = { trainedOn: train.length, labelled: train.filter(known).length };
  const labels = validation.map((book) => gold[book]);
  const problem = obstacle(targets, validation.length, unweighable);
  if (problem !== null)
    return {
      ...result,
      validation: decisionScores(
        labels.map(() => -1),
        labels,
      ),
      right: "",
      problem,
    };
  const weights = train.map((book) => (known(book) ? labelledWeight : 1));
  const predicted = Array.from(fitAndScore(matrix, { train, targets, weights }, validation), (p) =>
    Number(p >= 0.5),
  );
  return {
    ...result,
    validation: decisionScores(predicted, labels),
    right: predicted.map((label, i) => Number(label === labels[i])).join(""),
    problem: null,
  };
}

function obstacle(targets: readonly number[], validation: number, unweighable: string | null): string | null {
  if (targets.length === 0 && unweighable !== null) return `No book can be learned from. ${unweighable}`;
  if (targets.length === 0)
    return "No book can be learned from: no function that is switched on votes on any book outside validation.";
  if (validation === 0) return "There are no validation books, so a model could not be scored.";
  if (!targets.some((p) => p >= 0.5))
    return "No book to learn from is more likely fiction than not: a model would only learn to say non-fiction.";
  if (!targets.some((p) => p < 0.5))
    return "Every book to learn from is more likely fiction than not: a model would only learn to say fiction.";
  return null;
}
