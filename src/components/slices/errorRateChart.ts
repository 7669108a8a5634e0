import * as Plot from "@observablehq/plot";
import { count, interval, percent } from "../../lib/format.js";
import { figure } from "../figure.js";
import { colour } from "../palette.js";
import type { MeasuredSlice, SliceWorkspace } from "./sliceWorkspace.js";

interface Line {
  name: string;
  titles: number;
  wrong: number;
  value: number;
  low: number;
  high: number;
}

const lineHeight = 42;

/** Error rate of each slice with its interval, against that of all titles. */
export function errorRateChart({ titles, slices }: SliceWorkspace): HTMLElement {
  const overall = titles.filter(({ right }) => !right).length / titles.length;
  const lines = slices.filter(({ titles }) => titles > 0).map(line);
  const names = lines.map(({ name }) => name);
  const most = Math.min(1, Math.max(0.1, ...lines.map(({ high }) => high)) * 1.05);
  return figure({
    title: "Is the model wrong more often in some slices than over all?",
    chart: (width) =>
      Plot.plot({
        width,
        height: lineHeight * lines.length + 98,
        marginLeft: 6,
        marginRight: 56,
        marginTop: 52,
        marginBottom: 40,
        x: {
          domain: [0, most],
          label: "Error rate",
          tickFormat: "%",
          grid: true,
          ticks: Math.max(3, Math.round(width / 110)),
        },
        y: { type: "band", domain: names, axis: null, padding: 0.1 },
        marks: [
          Plot.ruleX([overall], { stroke: colour.muted, strokeDasharray: "4 3" }),
          Plot.text([overall], {
            x: (each: number) => each,
            text: (each: number) => `all titles ${percent(each)}`,
            frameAnchor: "top",
            textAnchor: "start",
            // Clear of the name of the first slice.
            dy: -30,
            fill: colour.muted,
          }),
          Plot.text(lines, {
            y: "name",
            text: "name",
            frameAnchor: "left",
            textAnchor: "start",
            dy: -12,
            fontWeight: 600,
            stroke: colour.background,
            strokeWidth: 4,
            fill: colour.foreground,
          }),
          Plot.ruleY(lines, {
            y: "name",
            x1: "low",
            x2: "high",
            stroke: colour.wrong,
            strokeWidth: 2.5,
            strokeLinecap: "round",
            dy: 6,
          }),
          Plot.dot(lines, {
            y: "name",
            x: "value",
            fill: colour.wrong,
            r: 5,
            stroke: colour.background,
            strokeWidth: 1,
            dy: 6,
          }),
          Plot.text(lines, {
            y: "name",
            x: "high",
            text: (each: Line) => percent(each.value),
            textAnchor: "start",
            dx: 8,
            dy: 6,
            fill: colour.muted,
            stroke: colour.background,
            strokeWidth: 4,
          }),
          Plot.tip(
            lines,
            Plot.pointerY({
              y: "name",
              x: "value",
              title: (each: Line) =>
                `${each.name}\n${count(each.wrong)} of ${count(each.titles)} wrong\n${interval(each, percent)}`,
            }),
          ),
        ],
      }),
    summary: `Error rate of ${count(lines.length)} slices with 95% intervals, against ${percent(overall)} over all titles. ${lines
      .map(({ name, value }) => `${name}: ${percent(value)}`)
      .join("; ")}.`,
    caption:
      "Dots are error rates, bars their 95% intervals (Wilson); the dashed line is the error rate over all titles. Slices overlap, so that a title may count in several.",
    rows: lines,
    columns: [
      { key: "name", label: "Slice" },
      { key: "titles", label: "Titles", format: (value) => count(value as number) },
      { key: "wrong", label: "Wrong", format: (value) => count(value as number) },
      { key: "value", label: "Error rate", format: (value) => percent(value as number) },
      { key: "low", label: "From", format: (value) => percent(value as number) },
      { key: "high", label: "To", format: (value) => percent(value as number) },
    ],
    filename: "error-rates-by-slice.csv",
  });
}

function line({ slice: { name }, titles, wrong, errorRate }: MeasuredSlice): Line {
  const { value, low, high } = errorRate;
  return { name, titles, wrong, value, low, high };
}
