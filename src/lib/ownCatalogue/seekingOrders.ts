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

function descending(rows: readonly number[], of: (row: number) => number): Int32Array {
  const values = Float64Array.from(rows, of);
  const order = Int32Array.from(rows, (_, i) => i).sort((a, b) => values[b] - values[a] || a - b);
  return order.map((i) => rows[i]);
}
