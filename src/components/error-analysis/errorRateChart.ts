import * as Plot from "@observablehq/plot";
import { errorRates, type ErrorRate } from "../../lib/errorAnalysis/errorRates.js";
import { count, percent } from "../../lib/format.js";
import { figure } from "../figure.js";
import { colour } from "../palette.js";

export interface ErrorRateOptions {
  title: string;
  /** What the ranges are of, such as "Words in the title". */
  quantity: string;
  edges: readonly number[];
  /** What is counted, several, such as "titles". */
  nouns: string;
  filename: string;
  caption?: string;
}

/** Share of mistakes in ranges of a quantity, with Wilson's intervals, beside that of all. */
export function errorRateChart(
  titles: readonly { value: number | null; wrong: boolean }[],
  { title, quantity, edges, nouns, filename, caption = "" }: ErrorRateOptions,
): HTMLElement {
  const last = edges.length - 2;
  const name = ({ from, to }: ErrorRate) => {
    if (to === edges[last + 1] && !Number.isFinite(to)) return `${from} or more`;
    if (!Number.isFinite(from)) return `before ${to}`;
    if (to - from === 1) return String(from);
    const end = String(to - 1);
    return `${from}–${from >= 1000 && end.startsWith(String(from).slice(0, 2)) ? end.slice(2) : end}`;
  };
  const rows = errorRates(titles, edges).map((rate) => ({ ...rate, range: name(rate) }));
  const overall = titles.filter(({ wrong }) => wrong).length / titles.length;
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
              title: ({ range, titles: n, wrong, value }: (typeof rows)[number]) =>
                `${range}\n${count(wrong)} of ${count(n)} ${nouns} wrong (${percent(value)})`,
            }),
          ),
        ],
      }),
    summary: rows
      .map(({ range, titles: n, value }) => `${range}: ${percent(value)} of ${count(n)} wrong`)
      .join("; "),
    caption: `The dashed line is the share of mistakes among all ${nouns}, ${percent(overall)}; the lines are Wilson’s 95% intervals. ${caption}`,
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
