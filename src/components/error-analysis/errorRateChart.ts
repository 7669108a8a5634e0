import * as Plot from "@observablehq/plot";
import { html } from "htl";
import type { ErrorFigures } from "../../lib/errorAnalysis/errorFigures.js";
import type { ErrorRate } from "../../lib/errorAnalysis/errorRates.js";
import { count, percent, plural } from "../../lib/format.js";
import { figure } from "../figure.js";
import { colour } from "../palette.js";
import type { Judgement } from "./judgement.js";

export interface ErrorRateOptions {
  title: string;
  /** What the ranges are of, such as "Words in the title". */
  quantity: string;
  filename: string;
}

/**
 * Share of mistakes in ranges of a number, with Wilson's intervals, beside that of all; a sentence where it is not known.
 *
 * @param rows the ranges, of the figures that follow
 */
export function errorRateChart(
  rows: readonly ErrorRate[],
  { records, wrong }: ErrorFigures,
  { noun, nouns }: Judgement,
  { title, quantity, filename }: ErrorRateOptions,
): HTMLElement {
  if (rows.length === 0)
    return html`<p class="status">${title} That cannot be told: no ${noun} has it on record.</p>`;
  const overall = wrong / records;
  const unknown = records - rows.reduce((sum, { titles }) => sum + titles, 0);
  return figure({
    title,
    chart: (width) =>
      Plot.plot({
        width,
        height: 240,
        marginLeft: 52,
        marginBottom: width < 560 ? 66 : 46,
        x: {
          label: quantity,
          domain: rows.map(({ range }) => range),
          padding: 0.3,
          tickRotate: width < 560 ? -35 : 0,
        },
        y: { label: "Share that is wrong", percent: true, grid: true, zero: true },
        marks: [
          Plot.ruleY([overall], { stroke: colour.muted, strokeDasharray: "4 3" }),
          Plot.ruleX(rows, { x: "range", y1: "low", y2: "high", stroke: colour.wrong, strokeWidth: 2.5 }),
          Plot.dot(rows, { x: "range", y: "value", fill: colour.wrong, r: 5, stroke: colour.background }),
          Plot.ruleY([0]),
          Plot.tip(
            rows,
            Plot.pointerX({
              x: "range",
              y: "value",
              title: ({ range, titles: n, wrong, value }: ErrorRate) =>
                `${range}\n${count(wrong)} of ${count(n)} ${nouns} wrong (${percent(value)})`,
            }),
          ),
        ],
      }),
    summary: rows
      .map(({ range, titles: n, value }) => `${range}: ${percent(value)} of ${count(n)} wrong`)
      .join("; "),
    caption: `The dashed line is the share of mistakes among all ${nouns}, ${percent(overall)}; the lines are Wilson’s 95% intervals.${unknown > 0 ? ` ${plural(unknown, noun, nouns)} without this number left out.` : ""}`,
    rows,
    columns: [
      { key: "range", label: quantity },
      { key: "titles", label: "In all" },
      { key: "wrong", label: "Wrong" },
      { key: "value", label: "Share", format: (value) => percent(value as number) },
      { key: "low", label: "Low", format: (value) => percent(value as number) },
      { key: "high", label: "High", format: (value) => percent(value as number) },
    ],
    filename,
  });
}
