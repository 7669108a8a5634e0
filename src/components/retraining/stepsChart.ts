import { signed } from "../../lib/format.js";
import type { Step } from "../../lib/ablation/steps.js";
import { intervalFigure } from "../intervalFigure.js";
import type { IntervalRow } from "../intervals.js";
import { rungColour } from "../rungColour.js";

/** Accuracy that each step brought, with its paired interval. */
export function stepsChart(steps: readonly Step[]): HTMLElement {
  const points = (value: number) => value * 100;
  const rows: IntervalRow[] = steps.map(({ toTitle, difference }) => ({
    group: `to ${toTitle}`,
    metric: "Step from the rung before",
    value: points(difference.value),
    low: points(difference.low),
    high: points(difference.high),
  }));
  const format = (value: number | null | undefined) => signed(value, 1);
  return intervalFigure({
    title: "What did each step buy?",
    rows,
    group: "Step",
    format,
    xLabel: "Accuracy gained (percentage points)",
    colours: Object.fromEntries(steps.map(({ to }, i) => [rows[i].group, rungColour(to)])),
    reference: { value: 0, label: "no change" },
    summary: rows
      .map(
        ({ group, value, low, high }) =>
          `${group}: ${format(value)} points (${format(low)} to ${format(high)})`,
      )
      .join("; "),
    caption: `Each rung against the one before it, the first step being from “${steps[0]?.fromTitle ?? ""}”. Lines: 95% paired bootstrap intervals by book, on the same titles.`,
    filename: "steps.csv",
  });
}
