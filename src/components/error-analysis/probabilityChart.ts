import * as Plot from "@observablehq/plot";
import { count, decimal, percent } from "../../lib/format.js";
import type { ErrorFigures } from "../../lib/errorAnalysis/errorFigures.js";
import { figure } from "../figure.js";
import { colour, verdictScale } from "../palette.js";
import { capital, type Judgement } from "./judgement.js";

/** How sure is the model, and how often is it right there? */
export function probabilityChart(
  { threshold, names, nouns, subject }: Judgement,
  { histogram: rows, records, sure }: ErrorFigures,
): HTMLElement {
  return figure({
    title: "How sure is the model, and is it right where it is sure?",
    chart: (width) =>
      Plot.plot({
        width,
        height: 260,
        x: { label: `Probability of ${subject}`, domain: [0, 1] },
        y: { label: capital(nouns), grid: true },
        color: { ...verdictScale, legend: true },
        marks: [
          Plot.rectY(rows, {
            x1: "from",
            x2: "to",
            y: "records",
            fill: "right",
            order: [false, true] as unknown as string[],
            tip: true,
            title: (row: (typeof rows)[number]) =>
              `${decimal(row.from, 2)} to ${decimal(row.to, 2)}\n${count(row.records)} ${row.right ? "right" : "wrong"}`,
          }),
          Plot.ruleX(threshold === null ? [] : [threshold], {
            stroke: colour.foreground,
            strokeDasharray: "4,3",
          }),
          Plot.ruleY([0]),
        ],
      }),
    summary:
      `Histogram of the probability of ${subject} over ${count(records)} ${nouns}, right and wrong. Of the ` +
      `${count(sure.records)} ${nouns} predicted with a confidence of 0.9 or more, ${percent(1 - sure.wrong / sure.records)} are right.`,
    caption:
      threshold === null
        ? "Each has the class that the model finds likeliest."
        : `The dashed line is the threshold, ${decimal(threshold)}: from there upwards the model says ${names[1]}.`,
    rows,
    columns: [
      { key: "from", label: "From", format: (value) => decimal(value as number, 2) },
      { key: "to", label: "To", format: (value) => decimal(value as number, 2) },
      { key: "right", label: "Verdict", format: (value) => (value ? "right" : "wrong") },
      { key: "records", label: "Titles", format: (value) => count(value as number) },
    ],
    filename: "probabilities.csv",
  });
}
