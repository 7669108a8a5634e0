import { bucketCount, weightsFrom, weightStep, type LinearModel } from "../model/linearModel.js";
import type { Taught } from "./taught.js";

/** Rows that a table may have for its buckets to name them in 16 bits. */
const mostRows = 65_536;

/**
 * A linear model with what it was taught by words folded into its weights, rounded to 8 bits like those of any model. Its
 * logits are off by about 0.02 (title model) to 0.09 (genres of books), which changes 5 of 10,000 decisions. A table of many
 * columns is pruned of the rows that have become 0, and beyond 65,535 of the lightest ones.
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
    ...{ rows, columns: width, weights: new Int8Array(rows * width) },
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
    const step = weightStep(own);
    for (let row = 0; row < rows; row++) folded.weights[row * width + column] = Math.round(own[row] / step);
    folded.scales[column] = step;
    folded.bias[column] = slope * (model.bias[column] - centredOn((each) => model.bias[each])) + shift;
  });
  return pruned(folded);
}

/** The same model without rows that say nothing, where that makes it smaller. */
function pruned(model: LinearModel): LinearModel {
  const { rows, columns, weights, scales } = model;
  const size = (row: number) => {
    let sum = 0;
    for (let column = 0; column < columns; column++)
      sum += (scales[column] * weights[row * columns + column]) ** 2;
    return sum;
  };
  const sizes = Float64Array.from({ length: rows }, (_, row) => size(row));
  const heaviest = Array.from(sizes.keys()).filter((row) => sizes[row] > 0);
  if (heaviest.length >= mostRows) heaviest.sort((a, b) => sizes[b] - sizes[a]);
  const kept = heaviest.slice(0, mostRows - 1).sort((a, b) => a - b);
  const bytes = (kept.length + 1) * columns + Uint16Array.BYTES_PER_ELEMENT * rows;
  if (bytes >= weights.length) return model;
  const rowOf = new Uint16Array(rows);
  const table = new Int8Array((kept.length + 1) * columns);
  kept.forEach((row, i) => {
    rowOf[row] = i + 1;
    table.set(weights.subarray(row * columns, (row + 1) * columns), (i + 1) * columns);
  });
  return { ...model, rows: kept.length + 1, weights: table, rowOf };
}

function mean(size: number, of: (i: number) => number): number {
  let sum = 0;
  for (let i = 0; i < size; i++) sum += of(i);
  return sum / size;
}
