import * as Plot from "@observablehq/plot";
import { decimal, interval } from "../lib/format.js";
import type { Chart } from "./figure.js";
import { colour } from "./palette.js";
import { labelColumn } from "./labelColumn.js";

/** A figure with its interval: one dot of the chart. */
export interface IntervalRow {
  /** What is compared within a metric: a class, a model. */
  group: string;
  metric: string;
  value: number;
  low: number | null;
  high: number | null;
}

export interface IntervalOptions {
  /** Ends of the horizontal axis; by default what the intervals span, with a margin. */
  domain?: [number, number];
  xLabel?: string;
  /** Colour of each group; muted where a group is not named. */
  colours?: Readonly<Record<string, string>>;
  /** How values print; `decimal` unless told. */
  format?: (value: number | null | undefined) => string;
  /** A value to compare with, drawn as a dashed line, such as a published result. */
  reference?: { value: number; label: string };
}

const symbols = ["circle", "diamond", "square", "triangle", "star", "wye"] as const;
const lineHeight = 24;

/** Pixels of an em of the charts' text. */
const letterHeight = 13;

/** Dot-and-interval chart: a panel for each metric, a line for each group. For use as the `chart` of a figure. */
export function intervals(rows: readonly IntervalRow[], options: IntervalOptions = {}): Chart {
  const { xLabel = null, colours = {}, format = decimal, reference } = options;
  const groups = [...new Set(rows.map((row) => row.group))];
  const metrics = [...new Set(rows.map((row) => row.metric))];
  const domain = options.domain ?? span(rows, reference?.value);
  // The first line of each panel, with no group, is for the panel's name.
  const lines = ["", ...groups];

  return (width) => {
    const { marginLeft, tickFormat } = labelColumn(groups, width);
    return Plot.plot({
      width,
      height: lineHeight * (lines.length + 0.4) * metrics.length + 56,
      marginLeft,
      marginRight: 64,
      marginTop: 24,
      marginBottom: xLabel === null ? 28 : 40,
      x: { domain, label: xLabel, grid: true, ticks: Math.max(3, Math.round(width / 110)) },
      y: { domain: lines, label: null, tickSize: 0, padding: 0.2, tickFormat },
      fy: { domain: metrics, axis: null, padding: 0.1 },
      color: { domain: groups, range: groups.map((group) => colours[group] ?? colour.muted) },
      symbol: { domain: groups, range: groups.map((_, i) => symbols[i % symbols.length]) },
      marks: [
        Plot.text(metrics, {
          fy: (metric: string) => metric,
          y: () => "",
          text: (metric: string) => metric,
          lineWidth: width / letterHeight,
          textOverflow: "ellipsis",
          frameAnchor: "left",
          textAnchor: "start",
          dx: -marginLeft,
          dy: 3,
          fontWeight: 600,
        }),
        reference ? Plot.ruleX([reference.value], { stroke: colour.muted, strokeDasharray: "4 3" }) : null,
        reference
          ? Plot.text([reference], {
              fy: () => metrics[0],
              x: "value",
              text: "label",
              frameAnchor: "top",
              dy: -12,
              fill: colour.muted,
            })
          : null,
        Plot.ruleY(rows, {
          filter: (row: IntervalRow) => row.low !== null && row.high !== null,
          x1: "low",
          x2: "high",
          y: "group",
          fy: "metric",
          stroke: "group",
          strokeWidth: 2.5,
          strokeLinecap: "round",
        }),
        Plot.dot(rows, {
          x: "value",
          y: "group",
          fy: "metric",
          fill: "group",
          symbol: "group",
          r: 5,
          stroke: colour.background,
          strokeWidth: 1,
        }),
        Plot.text(rows, {
          x: (row: IntervalRow) => row.high ?? row.value,
          y: "group",
          fy: "metric",
          text: (row: IntervalRow) => format(row.value),
          textAnchor: "start",
          dx: 8,
          fill: colour.muted,
          stroke: colour.background,
          strokeWidth: 4,
        }),
        Plot.tip(
          rows,
          Plot.pointerY({
            x: "value",
            y: "group",
            fy: "metric",
            title: (row: IntervalRow) => `${row.metric}, ${row.group}\n${interval(row, format)}`,
          }),
        ),
      ],
    });
  };
}

/** The range that the intervals span, with a margin of a twelfth on either side; [0, 1] where there are none. */
function span(rows: readonly IntervalRow[], reference: number | undefined): [number, number] {
  const ends = rows.flatMap(({ low, value, high }) => [low ?? value, value, high ?? value]);
  if (reference !== undefined) ends.push(reference);
  const finite = ends.filter(Number.isFinite);
  if (finite.length === 0) return [0, 1];
  const [low, high] = [Math.min(...finite), Math.max(...finite)];
  const margin = (high - low || 0.1) / 12;
  return [low - margin, high + margin];
}
