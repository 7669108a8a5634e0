import type { ModelComparison } from "../../src/lib/model/evaluation.js";
import { bootstrap } from "../../src/lib/statistics/bootstrap.js";
import { mcnemar } from "../../src/lib/statistics/mcnemar.js";

/**
 * Compares two models on the same titles, each title being one book.
 *
 * @param first which titles the first model gets right; `second` likewise
 */
export function compareModels(
  from: string,
  to: string,
  first: readonly boolean[],
  second: readonly boolean[],
): ModelComparison {
  const gained = second.filter((right, i) => right && !first[i]).length;
  const lost = first.filter((right, i) => right && !second[i]).length;
  const step = first.map((right, i) => Number(second[i]) - Number(right));
  const { difference } = bootstrap(first.length, (sample) => {
    let sum = 0;
    for (const i of sample) sum += step[i];
    return { difference: sum / sample.length };
  });
  return { from, to, gained, lost, pValue: mcnemar(gained, lost), difference };
}
