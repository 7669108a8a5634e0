import type { CatalogueModel } from "./catalogueTask.js";
import { doubtOf } from "./doubt.js";

type Answers = Pick<CatalogueModel, "description" | "probabilities">;

/** Rows by how doubtful a model's answer is, the most doubtful first; of equal doubt in their own order. */
export function doubtOrder({ description, probabilities }: Answers, rows: readonly number[]): Int32Array {
  const k = description.labels.length;
  return descending(rows, (row) => doubtOf(description, probabilities.subarray(row * k, (row + 1) * k)));
}

/** Rows by how far apart the answers of two models of the same labels are, the furthest first. */
export function disagreementOrder(one: Answers, other: Answers, rows: readonly number[]): Int32Array {
  const { kind, labels } = one.description;
  const k = labels.length;
  return descending(rows, (row) => {
    let [sum, largest] = [0, 0];
    for (let i = row * k; i < (row + 1) * k; i++) {
      const apart = Math.abs(one.probabilities[i] - other.probabilities[i]);
      sum += apart;
      largest = Math.max(largest, apart);
    }
    // Classes exclude each other: half the sum is the distance of two distributions. Many labels each stand alone.
    return kind === "multilabel" ? largest : sum / 2;
  });
}

/** Steps in which values are told apart, and rows that there can be: their product is a whole number that is exact. */
const [valueSteps, mostRows] = [2 ** 24, 2 ** 28];

/** Rows by a value in [0, 1], the greatest first; of equal values in their own order. */
function descending(rows: readonly number[], of: (row: number) => number): Int32Array {
  // Sorting plain numbers is many times as fast as sorting by a comparison.
  const keys = Float64Array.from(rows, (row, i) => Math.round((1 - of(row)) * valueSteps) * mostRows + i);
  return Int32Array.from(keys.sort(), (key) => rows[key % mostRows]);
}
