import { certainRange, type CertainRange } from "../../../src/lib/certainty/certainRange.js";
import { promisedConfidence } from "../../../src/lib/certainty/fixedSequence.js";
import { shiftedRanges, unlikeTexts } from "../../../src/lib/certainty/shiftedRange.js";
import { traitsOf } from "../../../src/lib/certainty/traits.js";
import { groupRecalls } from "../../../src/lib/externalValidation/groupRecalls.js";
import type { CataloguePromises, RangeOutcome } from "../../../src/lib/externalValidation/otherCatalogues.js";
import type { LoadedRung } from "./rungs.js";
import type { TitleSet } from "./titleSets.js";

/** Promises that are asked for, each for itself. */
export const askedPromises = [0.99, 0.95, 0.9].map((accuracy) => ({
  accuracy,
  confidence: promisedConfidence,
}));

/**
 * What can be promised of the titles of other catalogues, and what their labels say of it afterwards: of HathiTrust by
 * the last model of the ladder, of the undigitised catalogue by the last that has not seen it.
 */
export async function cataloguePromises(
  sets: readonly TitleSet[],
  rungs: readonly LoadedRung[],
  reader: LoadedRung,
): Promise<CataloguePromises[]> {
  const found: CataloguePromises[] = [];
  for (const { key, titles } of sets) {
    if (titles.length === 0 || (key !== "hathiTrust" && key !== "catalogue")) continue;
    const { heldOut, scorer, threshold, ...rung } = key === "catalogue" ? reader : rungs[rungs.length - 1];
    const words = titles.map(({ title }) => title);
    const { values } = await scorer.score(words);
    const all = { titles, probabilities: values.filter((_, i) => i % 2 === 1), traits: traitsOf(words) };
    const unlike = new Set(unlikeTexts(heldOut, all));
    const isLike = (_: unknown, i: number) => !unlike.has(i);
    const like = {
      titles: titles.filter(isLike),
      probabilities: all.probabilities.filter(isLike),
      traits: all.traits.filter(isLike),
    };
    const ranges = shiftedRanges(heldOut, like, threshold, askedPromises);
    found.push({
      ...{ set: key, rung: rung.key, titles: titles.length, unlike: unlike.size },
      promises: ranges.map((range) => ({
        accuracy: range.accuracy,
        unweighted: outcome(certainRange(heldOut.probabilities, heldOut.outcomes, threshold, range), all),
        weighted: outcome(range, like),
      })),
    });
  }
  return found;
}

/** Titles by the same author are drawn together. */
function outcome(
  { below, from }: CertainRange,
  { titles, probabilities }: Pick<TitleSet, "titles"> & { probabilities: ArrayLike<number> },
): RangeOutcome {
  const judged = titles.flatMap(({ id, author, label }, i) => {
    const p = probabilities[i];
    if (p >= below && p < from) return [];
    return [{ cluster: author || id, group: "", label, right: p >= from === (label === "fiction") }];
  });
  return { kept: judged.length, right: groupRecalls(judged, { resamples: 1000 }).accuracy };
}
