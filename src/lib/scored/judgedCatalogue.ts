import type { Catalogue } from "../catalogue/catalogue.js";
import type { Predictions } from "../catalogue/predictions.js";
import { takeRows } from "../catalogue/takeRows.js";

/** Records of which both people and a model have decided: the rows of a page that judges a model. */
export interface JudgedCatalogue extends Catalogue {
  labels: ArrayLike<number>;
  predictions: Predictions;
}

/** Some rows of a judged catalogue, in the order given. */
export function takeJudged(judged: JudgedCatalogue, rows: readonly number[]): JudgedCatalogue {
  const { labels, predictions } = judged;
  const { classes, probabilities, predicted } = predictions;
  const k = classes.length;
  const taken = new Float64Array(rows.length * k);
  rows.forEach((row, i) => {
    for (let j = 0; j < k; j++) taken[i * k + j] = probabilities[row * k + j];
  });
  return {
    ...takeRows(judged, rows),
    labels: rows.map((row) => labels[row]),
    predictions: { classes, probabilities: taken, predicted: rows.map((row) => predicted[row]) },
  };
}
