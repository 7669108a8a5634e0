import type { LinearModel } from "../model/linearModel.js";
import { bucketCount, weightsFrom } from "../model/linearModel.js";
import type { Taught } from "./taught.js";

/**
 * A linear model with what it was taught by words folded into its weights, 16 bits each so that small changes are not
 * rounded away: its logits differ from the taught ones by less than 1e-3. A pruned model becomes a whole one: a word that
 * was pruned may have been taught.
 *
 * @throws if vectors took part, which no model of words alone can hold
 */
export function foldedModel(model: LinearModel, { kind, buckets, columns }: Taught): LinearModel {
  if (columns.some(({ vector }) => vector.length > 0))
    throw new Error(
      "unsuitable model: it was taught with vectors (expected one that was taught by words alone)",
    );
  const rows = bucketCount(model);
  const width = model.columns;
  const folded: LinearModel = {
    ...{ rows, columns: width, weights: new Int16Array(rows * width) },
    ...{ scales: new Float32Array(width), bias: new Float32Array(width) },
  };
  const weight = (row: number, column: number) =>
    model.scales[column] * model.weights[weightsFrom(model, row) + column];
  // What the labels of several classes stand above is the mean of all: see `columnLogits`.
  const centredOn = (of: (column: number) => number) => (kind === "multiclass" ? mean(width, of) : 0);
  const means = Float64Array.from({ length: kind === "multiclass" ? rows : 0 }, (_, row) =>
    centredOn((column) => weight(row, column)),
  );
  const own = new Float64Array(rows);
  columns.forEach(({ slope, shift, words }, column) => {
    for (let row = 0; row < rows; row++) own[row] = slope * (weight(row, column) - (means[row] ?? 0));
    buckets.forEach((bucket, place) => (own[bucket] += words[place]));
    const step = own.reduce((most, each) => Math.max(most, Math.abs(each)), 0) / 32767 || 1;
    for (let row = 0; row < rows; row++) folded.weights[row * width + column] = Math.round(own[row] / step);
    folded.scales[column] = step;
    folded.bias[column] = slope * (model.bias[column] - centredOn((each) => model.bias[each])) + shift;
  });
  return folded;
}

function mean(size: number, of: (i: number) => number): number {
  let sum = 0;
  for (let i = 0; i < size; i++) sum += of(i);
  return sum / size;
}
