import type { LabelPair } from "../../../src/lib/metrics/multilabel/coOccurrence.js";
import type { NearSynonyms } from "../../../src/lib/model/multilabelEvaluation.js";

/** Share of the texts with either label that have both, from which labels are near in use. */
const overlapOfUse = 0.5;

/**
 * Labels that are nearly the same and yet kept apart, since readers and askers did so: those spelt alike but for
 * hyphens, a plural or British and American endings, and those that mostly stand together.
 *
 * @param pairs of labels that stand together (see `coOccurrence`)
 */
export function nearSynonyms(
  labels: readonly string[],
  support: readonly number[],
  pairs: readonly LabelPair[],
): NearSynonyms[] {
  const together = new Map(pairs.map(({ first, second, count }) => [`${first} ${second}`, count]));
  const stems = labels.map(spellingKey);
  const found: NearSynonyms[] = [];
  labels.forEach((first, a) => {
    for (let b = a + 1; b < labels.length; b++) {
      const count = together.get(`${a} ${b}`) ?? 0;
      const overlap = count / (support[a] + support[b] - count);
      const why = stems[a] === stems[b] ? "spelling" : overlap >= overlapOfUse ? "use" : null;
      if (why) found.push({ first, second: labels[b], count, overlap, why });
    }
  });
  return found.sort((a, b) => b.overlap - a.overlap || (a.first < b.first ? -1 : 1));
}

/** What spellings of one word share: "Humour" and "humors", "e-book" and "ebooks". */
function spellingKey(label: string): string {
  return label
    .replace(/[-.\s]/g, "")
    .replace(/our/g, "or")
    .replace(/ie?s$|y$/, "i")
    .replace(/s$/, "");
}
