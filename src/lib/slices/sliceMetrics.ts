import type { Estimate } from "../statistics/bootstrap.js";
import { benjaminiHochberg } from "../statistics/benjaminiHochberg.js";
import { fisherExact } from "../statistics/fisherExact.js";
import { newcombe } from "../statistics/newcombe.js";
import { wilson } from "../statistics/wilson.js";
import { holds, type Bitset } from "./bitset.js";
import type { SliceTitle } from "./sliceTitle.js";

/** Scores of one label inside a slice. NaN where undefined. */
export interface LabelMetrics {
  label: string;
  /** Titles that carry the label. */
  support: number;
  precision: Estimate;
  recall: Estimate;
  f1: Estimate;
}

/** What a slice comes to, set against the titles outside of it. Shares in [0, 1]; NaN where undefined. */
export interface SliceMetrics {
  titles: number;
  wrong: number;
  errorRate: Estimate;
  accuracy: Estimate;
  /** Share of all mistakes that lie in the slice. */
  shareOfErrors: Estimate;
  /** Error rate of the slice minus that of the rest. */
  difference: Estimate;
  /** Fisher's exact test of slice against rest, two-sided; null where either is empty. */
  pValue: number | null;
  labels: LabelMetrics[];
}

/**
 * The figures of a slice, each with its 95% interval: Wilson's for shares, Newcombe's for the difference.
 *
 * @param classes of the model, in its order
 */
export function sliceMetrics(
  titles: readonly SliceTitle[],
  inside: Bitset,
  classes: readonly string[],
): SliceMetrics {
  const chosen = titles.filter((_, row) => holds(inside, row));
  const wrong = chosen.filter(({ right }) => !right).length;
  const allWrong = titles.filter(({ right }) => !right).length;
  const rest = titles.length - chosen.length;
  const restWrong = allWrong - wrong;
  return {
    titles: chosen.length,
    wrong,
    errorRate: wilson(wrong, chosen.length),
    accuracy: wilson(chosen.length - wrong, chosen.length),
    shareOfErrors: wilson(wrong, allWrong),
    difference: newcombe([wrong, chosen.length], [restWrong, rest]),
    pValue:
      chosen.length === 0 || rest === 0
        ? null
        : fisherExact({ first: [wrong, chosen.length], second: [restWrong, rest] }).twoSided,
    labels: classes.map((label) => labelMetrics(chosen, label)),
  };
}

function labelMetrics(titles: readonly SliceTitle[], label: string): LabelMetrics {
  const carried = titles.filter((title) => title.label === label);
  const given = titles.filter(({ predicted }) => predicted === label);
  const both = carried.filter(({ predicted }) => predicted === label).length;
  return {
    label,
    support: carried.length,
    precision: wilson(both, given.length),
    recall: wilson(both, carried.length),
    f1: f1Interval(both, carried.length + given.length - both),
  };
}

/**
 * F1 with its interval. Of the titles that carry or are given the label, the share J for which both hold is a
 * proportion, and F1 = 2 J / (1 + J) rises with it, so Wilson's interval for J gives that of F1. NaN for no such title.
 */
function f1Interval(both: number, either: number): Estimate {
  const { value, low, high } = wilson(both, either);
  const f1 = (j: number) => (2 * j) / (1 + j);
  return { value: f1(value), low: f1(low), high: f1(high) };
}

/** P-values corrected together by Benjamini and Hochberg; null stays null and does not count. */
export function correctedPValues(pValues: readonly (number | null)[]): (number | null)[] {
  const tested = pValues.flatMap((p, i) => (p === null ? [] : [{ p, i }]));
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p));
  const corrected = new Array<number | null>(pValues.length).fill(null);
  tested.forEach(({ i }, at) => (corrected[i] = adjusted[at]));
  return corrected;
}
