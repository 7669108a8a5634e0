import type { PromiseFigures } from "../../../src/lib/model/multilabelEvaluation.js";
import { bootstrap } from "../../../src/lib/statistics/bootstrap.js";
import type { Judged } from "./scores.js";

/** What promised labels are worth on some texts, with 95% bootstrap intervals by text. @param from see `promisedCuts` */
export function promiseFigures(
  { labels, outcomes, probabilities, thresholds }: Omit<Judged, "given">,
  from: readonly (number | null)[],
): PromiseFigures {
  const texts = Array.from({ length: outcomes.length / labels.length }, () => ({
    given: 0,
    promised: 0,
    right: 0,
  }));
  const ofLabels = labels.map((label, l) => ({ label, from: from[l], given: 0, promised: 0, right: 0 }));
  probabilities.forEach((p, at) => {
    const label = at % labels.length;
    if (p < thresholds[label]) return;
    const isPromised = p >= (from[label] ?? Infinity);
    for (const counts of [texts[Math.floor(at / labels.length)], ofLabels[label]]) {
      counts.given++;
      if (isPromised) counts.promised++;
      if (isPromised && outcomes[at] === 1) counts.right++;
    }
  });
  const figures = bootstrap(
    texts.length,
    (sample) => {
      let [given, promised, right] = [0, 0, 0];
      for (const text of sample) {
        given += texts[text].given;
        promised += texts[text].promised;
        right += texts[text].right;
      }
      return { kept: promised / given, precision: right / promised };
    },
    { resamples: 1000 },
  );
  return {
    ...figures,
    labels: ofLabels.flatMap(({ from, ...counts }) => (from === null ? [] : [{ ...counts, from }])),
  };
}
