import * as Plot from "@observablehq/plot";
import { percent } from "../../lib/format.js";
import type { LabelShift } from "../../lib/multilabel/sourceComparison.js";
import { figure } from "../figure.js";
import { shareColumn } from "../numberColumn.js";
import { colour } from "../palette.js";

/** Which labels has what was collected more of, or fewer? A square for the lists, a dot for what was collected. */
export function shiftChart(shifts: readonly LabelShift[], title: string): HTMLElement {
  const [most] = shifts;
  return figure({
    title: `Which labels are commoner in what was collected? ${title}`,
    rows: shifts,
    columns: [
      { key: "label", label: "Label" },
      shareColumn("lists", "Share in the lists"),
      shareColumn("collected", "Share in what was collected"),
    ],
    filename: "label-shift.csv",
    caption: "Squares: the lists in use. Dots: what was collected. Shares of the texts that have a label.",
    summary: most
      ? `The label that differs most is ${most.label}: ${percent(most.lists)} in the lists, ${percent(most.collected)} in what was collected.`
      : "No label of the task was collected.",
    chart: (width) =>
      Plot.plot({
        width,
        height: 20 * shifts.length + 60,
        marginLeft: Math.min(width * 0.4, 160),
        x: { percent: true, label: "Share of texts (%)", grid: true, zero: true },
        y: { domain: shifts.map(({ label }) => label), label: null, tickSize: 0 },
        marks: [
          Plot.ruleY(shifts, {
            x1: "lists",
            x2: "collected",
            y: "label",
            stroke: colour.rule,
            strokeWidth: 3,
          }),
          Plot.dot(shifts, { x: "lists", y: "label", symbol: "square", fill: colour.muted, r: 4 }),
          Plot.dot(shifts, { x: "collected", y: "label", fill: colour.focus, r: 4.5 }),
        ],
      }),
  });
}
