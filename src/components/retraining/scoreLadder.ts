import { count } from "../../lib/format.js";
import type { ScoredRung } from "../../lib/ablation/rung.js";
import type { PublishedResult } from "../../lib/publishedResults.js";
import { intervalFigure } from "../intervalFigure.js";
import type { IntervalRow } from "../intervals.js";
import { colour } from "../palette.js";
import { rungColours } from "../rungColour.js";

/** Accuracy and macro-F1 of every rung on the test sample, and of the published systems on the same titles. */
export function scoreLadder(
  rungs: readonly ScoredRung[],
  published: readonly PublishedResult[],
): HTMLElement {
  const rows: IntervalRow[] = (["accuracy", "macroF1"] as const).flatMap((metric) => {
    const name = metric === "accuracy" ? "accuracy" : "macro-F1";
    return [
      ...rungs.map(({ title, test }) => ({ group: title, metric: name, ...test[metric] })),
      ...published.map((result) => ({
        group: result.system.replace("with weak supervision", "(weak)"),
        metric: name,
        value: result[metric],
        low: null,
        high: null,
      })),
    ];
  });
  const colours = {
    ...Object.fromEntries(rows.map(({ group }) => [group, colour.published])),
    ...rungColours(rungs),
  };
  return intervalFigure({
    title: "How far up does each rung reach?",
    rows,
    group: "System",
    colours,
    caption:
      `${count(rungs[0]?.test.n)} labelled titles of the test sample. Lines: 95% bootstrap intervals by book. Grey: published results, ` +
      "which come with two decimals and without intervals; “weak” means with weak supervision.",
    filename: "ladder.csv",
    wide: true,
  });
}
