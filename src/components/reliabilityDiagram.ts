import * as Plot from "@observablehq/plot";
import { count, decimal, percent } from "../lib/format.js";
import type { SingleLabelFigures } from "../lib/model/evaluation.js";
import { wilson } from "../lib/statistics/wilson.js";
import { figure } from "./figure.js";
import { decimalColumn } from "./numberColumn.js";
import { colour } from "./palette.js";

interface Bin {
  /** Mean probability of the bin's titles. */
  probability: number;
  range: string;
  titles: number;
  /** Share of them that is of the class, with Wilson's interval. */
  value: number;
  low: number;
  high: number;
}

export interface ReliabilityOptions extends Pick<SingleLabelFigures, "reliability" | "n"> {
  /** What the probability is of. */
  subject?: string;
  nouns?: string;
  /** Probability from which the class is given, drawn as a line. */
  threshold?: number;
  filename?: string;
}

/** Does a probability of 0.8 come true eight times in ten? */
export function reliabilityDiagram(options: ReliabilityOptions): HTMLElement {
  const { reliability, n, subject = "fiction", nouns = "titles", threshold } = options;
  const thresholds = threshold === undefined ? [] : [threshold];
  const bins: Bin[] = reliability
    .filter(({ count: titles }) => titles > 0)
    .map(({ low, high, count: titles, probability, frequency }) => ({
      probability,
      range: `${decimal(low, 1)}–${decimal(high, 1)}`,
      titles,
      ...wilson(Math.round(frequency * titles), titles),
    }));
  return figure({
    title: `When it says 80% ${subject}, is it right eight times in ten?`,
    chart: (width) =>
      Plot.plot({
        width,
        height: Math.min(width, 460),
        marginLeft: 48,
        marginBottom: 42,
        x: { domain: [0, 1], inset: 14, label: `Mean probability of ${subject}`, grid: true },
        y: { domain: [0, 1], inset: 14, label: `Share that is ${subject}`, grid: true },
        r: { domain: [0, n], range: [2.5, 15] },
        marks: [
          Plot.link([0], { x1: 0, y1: 0, x2: 1, y2: 1, stroke: colour.muted, strokeDasharray: "4 3" }),
          Plot.ruleX(thresholds, { stroke: colour.unsure, strokeWidth: 1.5 }),
          Plot.text(thresholds, {
            x: (from: number) => from,
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
            r: "titles",
            fill: colour.final,
            fillOpacity: 0.82,
            stroke: colour.background,
          }),
          Plot.tip(
            bins,
            Plot.pointer({
              x: "probability",
              y: "value",
              title: ({ range, titles, probability, value }: Bin) =>
                `probability ${range}\n${count(titles)} ${nouns}, mean ${decimal(probability)}\n${percent(value)} ${subject}`,
            }),
          ),
        ],
      }),
    summary: bins
      .map(
        ({ range, titles, probability, value }) =>
          `probability ${range}: ${count(titles)} ${nouns}, mean ${decimal(probability, 2)}, ${percent(value, 0)} ${subject}`,
      )
      .join("; "),
    caption:
      `${count(n)} held-out ${nouns} in ten bins; the area of a dot is their number, the line Wilson’s 95% interval. ` +
      "On the dashed line a probability means what it says.",
    rows: bins,
    columns: [
      { key: "range", label: "Probability" },
      { key: "titles", label: "In the bin" },
      decimalColumn("probability", "Mean probability"),
      decimalColumn("value", `Share of ${subject}`),
      decimalColumn("low", "Low"),
      decimalColumn("high", "High"),
    ],
    filename: options.filename ?? "reliability.csv",
  });
}
