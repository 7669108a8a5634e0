import { wilson } from "../statistics/wilson.js";
import type { NovelDecade } from "./novelMatches.js";

/** All decades of one bibliography together. */
export interface NovelTotal {
  bibliography: string;
  from: number;
  to: number;
  novels: number;
  matched: number;
  byChance: number;
  share: number;
  low: number;
  high: number;
  /** The decade with the largest share. */
  best: NovelDecade;
}

/** Sums over the decades of each bibliography, in the order in which they come. */
export function novelTotals(decades: readonly NovelDecade[]): NovelTotal[] {
  const names = [...new Set(decades.map(({ bibliography }) => bibliography))];
  return names.map((bibliography) => {
    const own = decades.filter((row) => row.bibliography === bibliography);
    const sum = (key: "novels" | "matched" | "byChance") => own.reduce((total, row) => total + row[key], 0);
    const { value, low, high } = wilson(sum("matched"), sum("novels"));
    return {
      ...{
        bibliography,
        from: Math.min(...own.map(({ from }) => from)),
        to: Math.max(...own.map(({ to }) => to)),
      },
      ...{
        novels: sum("novels"),
        matched: sum("matched"),
        byChance: sum("byChance"),
        share: value,
        low,
        high,
      },
      best: own.reduce((a, b) => (b.share > a.share ? b : a)),
    };
  });
}
