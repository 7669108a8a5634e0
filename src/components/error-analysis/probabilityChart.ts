import * as Plot from "@observablehq/plot";
import { count, decimal, percent } from "../../lib/format.js";
import { probabilityHistogram, type Decision } from "../../lib/predictions.js";
import { figure } from "../figure.js";
import { colour, verdictScale } from "../palette.js";

/** How sure is the model, and how often is it right there? */
export function probabilityChart(decisions: readonly Decision[], threshold: number): HTMLElement {
  const rows = probabilityHistogram(decisions);
  const sure = decisions.filter(({ confidence }) => confidence >= 0.9);
  const right = sure.filter((decision) => decision.right).length;
  return figure({
    title: "How sure is the model, and is it right where it is sure?",
    chart: (width) =>
      Plot.plot({
        width,
        height: 260,
        x: { label: "Probability of fiction", domain: [0, 1] },
        y: { label: "Titles", grid: true },
        color: { ...verdictScale, legend: true },
        marks: [
          Plot.rectY(rows, {
            x1: "from",
            x2: "to",
            y: "titles",
            fill: "right",
            order: [false, true] as unknown as string[],
            tip: true,
            title: (row: (typeof rows)[number]) =>
              `${decimal(row.from, 2)} to ${decimal(row.to, 2)}\n${count(row.titles)} ${row.right ? "right" : "wrong"}`,
          }),
          Plot.ruleX([threshold], { stroke: colour.foreground, strokeDasharray: "4,3" }),
          Plot.ruleY([0]),
        ],
      }),
    summary:
      `Histogram of the probability of fiction over ${count(decisions.length)} titles, right and wrong. Of the ` +
      `${count(sure.length)} titles predicted with a confidence of 0.9 or more, ${percent(right / sure.length)} are right.`,
    caption: `The dashed line is the threshold, ${decimal(threshold)}: from there upwards the model says fiction.`,
    rows,
    columns: [
      { key: "from", label: "From", format: (value) => decimal(value as number, 2) },
      { key: "to", label: "To", format: (value) => decimal(value as number, 2) },
      { key: "right", label: "Verdict", format: (value) => (value ? "right" : "wrong") },
      { key: "titles", label: "Titles", format: (value) => count(value as number) },
    ],
    filename: "probabilities.csv",
  });
}
