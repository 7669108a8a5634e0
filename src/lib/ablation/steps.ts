import { count, plural, pValue, signed } from "../format.js";
import type { Evaluation, ModelComparison } from "../model/evaluation.js";
import { holm } from "./holm.js";

/** A step of the ladder: two models on the same titles. */
export interface Step extends ModelComparison {
  /** Names of the two models. */
  fromTitle: string;
  toTitle: string;
  /** The p-value of McNemar's test, corrected by Holm's method for the number of steps. */
  adjustedPValue: number;
}

/** Corrected probability up to which a step counts as more than chance. */
const significance = 0.05;

/** The comparisons of the figures of record as one family of tests. */
export function steps({ models, comparisons }: Evaluation): Step[] {
  const adjusted = holm(comparisons.map(({ pValue }) => pValue));
  const title = (key: string) => (key in models ? models[key].title : key);
  return comparisons.map((comparison, i) => ({
    ...comparison,
    fromTitle: title(comparison.from),
    toTitle: title(comparison.to),
    adjustedPValue: adjusted[i],
  }));
}

/** Probability as a test reports it, in one piece: "p = 0.013", "p < 0.001". */
export function pValueText(p: number): string {
  if (!Number.isFinite(p)) return "p\u00a0undefined";
  const text = pValue(p);
  return text.startsWith("<") ? `p\u00a0${text}` : `p\u00a0=\u00a0${text}`;
}

/** What a step brought, in a sentence: effect first, then whether it could be chance. */
export function stepSentence({ fromTitle, toTitle, gained, lost, difference, adjustedPValue }: Step): string {
  const names = `From “${fromTitle}” to “${toTitle}”`;
  if (gained + lost === 0) return `${names}, no title changes sides.`;
  const flips = `${plural(gained, "title")} ${gained === 1 ? "comes" : "come"} right and ${count(lost)} ${lost === 1 ? "goes" : "go"} wrong`;
  const points = `${signed(difference.value * 100, 1)} points of accuracy`;
  const chance = pValueText(adjustedPValue);
  const verdict =
    adjustedPValue > significance
      ? `a split as uneven as that is within what chance does (corrected ${chance})`
      : `too uneven a split for chance (corrected ${chance})`;
  return `${names}, ${flips}, ${points}: ${verdict}.`;
}
