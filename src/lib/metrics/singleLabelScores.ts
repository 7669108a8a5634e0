import { probabilityScores, type ClassProbabilities, type ProbabilityScores } from "./classProbabilities.js";
import { confusionMatrix, confusionScores, type ConfusionScores } from "./confusion.js";
import type { Counted } from "./counted.js";

/** Records with their classes, and what a model of k classes says of them. */
export interface JudgedRecords extends ClassProbabilities {
  /** Number of the class decided for each record. */
  predicted: ArrayLike<number>;
}

/** All scores of a model of k classes: of its decisions and of its probabilities. */
export type SingleLabelScores = ConfusionScores & ProbabilityScores;

/** Scores of the records counted, each as often as its weight says. */
export function singleLabelScores(judged: JudgedRecords, counted: Counted = {}): SingleLabelScores {
  const { actual, predicted, classes } = judged;
  const matrix = confusionMatrix(actual, predicted, classes, counted.sample, counted.weights);
  return { ...confusionScores(matrix), ...probabilityScores(judged, counted) };
}

const averages = [
  "accuracy",
  "macroF1",
  "balancedAccuracy",
  "expectedCalibrationError",
  "brierScore",
] as const;
const ofClass = ["precision", "recall", "f1", "share"] as const;

/** Name of a score; one of a class ends with the class's number: "accuracy", "recall 0". */
export type ScoreName = (typeof averages)[number] | `${(typeof ofClass)[number]} ${number}`;

/** The scores by name, for a bootstrap; "share" is the share of the records that are of the class. */
export function namedScores(scores: SingleLabelScores): Record<ScoreName, number> {
  const named = {} as Record<ScoreName, number>;
  for (const name of averages) named[name] = scores[name];
  scores.labels.forEach((each, number) => {
    for (const name of ofClass)
      named[`${name} ${number}`] = name === "share" ? each.support / scores.n : each[name];
  });
  return named;
}
