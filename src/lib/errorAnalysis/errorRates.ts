import type { Estimate } from "../statistics/bootstrap.js";
import { wilson } from "../statistics/wilson.js";

/** Titles in one range of a quantity, and how many of them are wrong. */
export interface ErrorRate extends Estimate {
  /** The range, from the first inclusive to the second exclusive. */
  from: number;
  to: number;
  titles: number;
  wrong: number;
}

/**
 * Share of wrong titles in ranges of a quantity, with Wilson's 95% interval. Ranges without a title are left out, and
 * so are titles whose quantity is absent.
 *
 * @param edges rising; what lies outside the first and the last is not counted
 */
export function errorRates(
  titles: readonly { value: number | null; wrong: boolean }[],
  edges: readonly number[],
): ErrorRate[] {
  return edges.slice(0, -1).flatMap((from, i) => {
    const to = edges[i + 1];
    const inside = titles.filter(({ value }) => value !== null && value >= from && value < to);
    const wrong = inside.filter((title) => title.wrong).length;
    return inside.length === 0
      ? []
      : [{ from, to, titles: inside.length, wrong, ...wilson(wrong, inside.length) }];
  });
}
