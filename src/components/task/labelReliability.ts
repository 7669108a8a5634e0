import * as Plot from "@observablehq/plot";
import { count, decimal, percent } from "../../lib/format.js";
import type { LabelFigures } from "../../lib/model/multilabelEvaluation.js";
import { wilson } from "../../lib/statistics/wilson.js";
import { figure } from "../figure.js";
import { decimalColumn } from "../numberColumn.js";
import { colour } from "../palette.js";

/** Is a label carried as often as its probability says? */
export function labelReliability({ label, reliability, threshold }: LabelFigures): HTMLElement {
  const bins = reliability
    .filter(({ count: texts }) => texts > 0)
    .map(({ low, high, count: texts, probability, frequency }) => ({
      range: `${decimal(low, 1)}–${decimal(high, 1)}`,
      texts,
      probability,
      ...wilson(Math.round(frequency * texts), texts),
    }));
  return figure({
    title: `When it says 60% ${label}, is it ${label} six times in ten?`,
    chart: (width) =>
      Plot.plot({
        width,
        height: Math.min(width * 0.6, 320),
        marginLeft: 48,
        marginBottom: 42,
        x: { domain: [0, 1], inset: 10, label: `Mean probability of ${label}`, grid: true },
        y: { domain: [0, 1], inset: 10, label: "Share that carries it", grid: true },
        marks: [
          Plot.link([0], { x1: 0, y1: 0, x2: 1, y2: 1, stroke: colour.muted, strokeDasharray: "4 3" }),
          Plot.ruleX([threshold], { stroke: colour.unsure, strokeWidth: 1.5 }),
          Plot.text([threshold], {
            x: threshold,
            frameAnchor: "top",
            text: () => "threshold",
            textAnchor: "start",
            dx: 4,
            fill: colour.muted,
          }),
          Plot.ruleX(bins, {
            x: "probability",
            y1: "low",
            y2: "high",
            stroke: colour.final,
            strokeWidth: 1.5,
          }),
          Plot.dot(bins, {
            x: "probability",
            y: "value",
            r: 4.5,
            fill: colour.final,
            stroke: colour.background,
          }),
        ],
      }),
    summary: bins
      .map(
        ({ range, texts, value }) =>
          `probability ${range}: ${count(texts)} texts, ${percent(value, 0)} carry it`,
      )
      .join("; "),
    caption:
      "Held-out texts in ten bins, with Wilson’s 95% intervals. On the dashed line a probability means what it says.",
    rows: bins,
    columns: [
      { key: "range", label: "Probability" },
      { key: "texts", label: "Texts" },
      decimalColumn("probability", "Mean probability"),
      decimalColumn("value", "Share that carries it"),
      decimalColumn("low", "Low"),
      decimalColumn("high", "High"),
    ],
    filename: "label-reliability.csv",
  });
}
