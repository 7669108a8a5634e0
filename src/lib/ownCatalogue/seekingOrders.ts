import type { CatalogueModel } from "./catalogueTask.js";
import { radixOrder } from "../radixOrder.js";
import { atOnce } from "../steps.js";
import { doubtOf } from "./doubt.js";

type Answers = Pick<CatalogueModel, "description" | "probabilities">;

/** Rows by how doubtful a model's answer is, the most doubtful first; of equal doubt in their own order. */
export function doubtOrder({ description, probabilities }: Answers, rows: ArrayLike<number>): Int32Array {
  const k = description.labels.length;
  return descending(rows, (row) => doubtOf(description, probabilities, row * k));
}

/** Rows by how far apart the answers of two models of the same labels are, the furthest first. */
export function disagreementOrder(one: Answers, other: Answers, rows: ArrayLike<number>): Int32Array {
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

/** Steps in which values are told apart. */
const valueSteps = 2 ** 24;

/** Rows by a value in [0, 1], the greatest first, those without one last; of equal values in their own order. */
function descending(rows: ArrayLike<number>, of: (row: number) => number): Int32Array {
  const numbers = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) numbers[i] = Math.round((1 - (of(rows[i]) || 0)) * valueSteps);
  return atOnce(radixOrder(numbers)).map((i) => rows[i]);
}
