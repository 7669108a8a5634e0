import { columnDesignEffect } from "../statistics/clusterShare.js";
import { wilson } from "../statistics/wilson.js";
import type { TitleSet } from "./titleSet.js";

/** How often a keyword stands in the titles around a year. */
export interface FrequencyPoint {
  year: number;
  /** First and last year that are counted together. */
  from: number;
  to: number;
  /** Titles with the keyword, and all titles, of those years. */
  hits: number;
  titles: number;
  /** hits / titles, with Wilson's 95% interval at the effective number of titles. */
  share: number;
  low: number;
  high: number;
}

/** Frequencies of one keyword in one set. */
export interface Frequencies {
  points: FrequencyPoint[];
  /** Titles with the keyword in the whole set, with or without a year. */
  hits: number;
  /** Variance of the keyword's share over that of as many independent titles, at least 1; 1 where it is undefined. */
  designEffect: number;
}

/** Years to show, and how many of them are counted together: an odd number. */
export interface YearRange {
  from: number;
  to: number;
  window: number;
}

/**
 * Share of titles with a keyword for each year of a range: a running mean weighted by counts, that is, hits over titles
 * of all years in a window centred on the year. Titles of one author share words, so the intervals rest on the number of
 * titles over the design effect, which is measured by heading on the whole set. Years whose window holds no title, and
 * titles without a year, give no point.
 *
 * @param found 1 for each title of the set that has the keyword, else 0
 */
export function frequencies(
  set: TitleSet,
  found: ArrayLike<number>,
  { from, to, window }: YearRange,
): Frequencies {
  const reach = Math.floor(window / 2);
  const first = from - reach;
  const length = Math.max(0, to + reach - first + 1);
  const hits = new Int32Array(length);
  const titles = new Int32Array(length);
  const hitsUnderHeading = new Int32Array(set.underHeading.length);
  let all = 0;
  for (let i = 0; i < set.size; i++) {
    const at = set.years[i] < 0 ? -1 : set.years[i] - first;
    const counts = at >= 0 && at < length;
    if (counts) titles[at]++;
    if (found[i] !== 1) continue;
    if (counts) hits[at]++;
    hitsUnderHeading[set.heading[i]]++;
    all++;
  }
  const designEffect = Math.max(1, columnDesignEffect(hitsUnderHeading, set.underHeading) || 1);
  const points: FrequencyPoint[] = [];
  for (let year = from; year <= to; year++) {
    const at = year - first;
    let [pointHits, pointTitles] = [0, 0];
    for (let i = at - reach; i <= at + reach; i++) {
      pointHits += hits[i];
      pointTitles += titles[i];
    }
    if (pointTitles === 0) continue;
    const { low, high } = wilson(pointHits / designEffect, pointTitles / designEffect);
    points.push({
      ...{ year, from: year - reach, to: year + reach, hits: pointHits, titles: pointTitles },
      ...{ share: pointHits / pointTitles, low, high },
    });
  }
  return { points, hits: all, designEffect };
}
