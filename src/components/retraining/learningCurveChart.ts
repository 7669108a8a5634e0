import * as Plot from "@observablehq/plot";
import { decimal, percent } from "../../lib/format.js";
import type { CurveRow } from "../../lib/ablation/curveRows.js";
import { figure } from "../figure.js";
import { colour } from "../palette.js";
import { intervalColumns } from "../intervalColumns.js";

/** Held-out accuracy of the final recipe against the share of each kind of data, on a logarithmic scale. */
export function learningCurveChart(rows: readonly CurveRow[]): HTMLElement {
  const drawn = rows.filter(({ metric }) => metric === "accuracy");
  const shares = [...new Set(drawn.map(({ share }) => share))].sort((a, b) => a - b);
  const marks = { x: "share", fx: "data" } as const;
  return figure({
    title: "Would more of the same help?",
    chart: (width) =>
      Plot.plot({
        width,
        height: 294,
        marginLeft: 48,
        // The names of the panels stand below that of the axis.
        marginTop: 44,
        marginBottom: 44,
        x: {
          type: "log",
          label: "Share of the titles that it may learn from",
          ticks: shares,
          tickFormat: (share: number) => (share === 1 ? "all" : `1/${Math.round(1 / share)}`),
          inset: 14,
        },
        y: { label: "Accuracy on held-out titles", grid: true, nice: true },
        fx: { label: null },
        marks: [
          Plot.ruleX(drawn, { ...marks, y1: "low", y2: "high", stroke: colour.final, strokeOpacity: 0.55 }),
          Plot.line(drawn, { ...marks, y: "value", stroke: colour.final }),
          Plot.dot(drawn, { ...marks, y: "value", r: 4, fill: colour.final }),
          Plot.tip(
            drawn,
            Plot.pointer({
              ...marks,
              y: "value",
              title: ({ data, share, value, low, high }: CurveRow) =>
                `${percent(share, 1)} of the ${data.toLowerCase()}\naccuracy ${decimal(value)} (${decimal(low)} to ${decimal(high)})`,
            }),
          ),
        ],
      }),
    summary: drawn
      .map(({ data, share, value }) => `${data}, ${percent(share, 1)}: ${decimal(value)}`)
      .join("; "),
    caption:
      "Each kind of data is cut by itself, the other stays whole. Lines: 95% bootstrap intervals; the points of a curve share their titles, so they differ with more certainty than the intervals suggest.",
    rows: rows.map(({ data, metric, share, ...estimate }) => ({
      ...{ group: `${data}, ${percent(share, 1)}`, metric },
      ...estimate,
    })),
    columns: intervalColumns("Data"),
    filename: "learning-curve.csv",
    wide: true,
  });
}
