import * as Plot from "@observablehq/plot";
import { html } from "htl";
import { binRange, type HistogramBar, type ProbabilityHistogram } from "../../lib/inference/histogram.js";
import type { DecisionRule } from "../../lib/inference/verdict.js";
import { count, decimal } from "../../lib/format.js";
import { figure } from "../figure.js";
import { decimalColumn } from "../numberColumn.js";
import { colour, labelName } from "../palette.js";
import { verdictScale } from "./verdictScale.js";

/** Least time between two drawings, in milliseconds: the workers need the cores. */
const drawEvery = 120;

export interface LiveHistogram {
  element: HTMLElement;
  /** Draws the counts so far, at most so often. */
  update(histogram: ProbabilityHistogram): void;
}

/**
 * A histogram of probabilities that fills while books are scored.
 *
 * @param expected counts computed beforehand, drawn in grey, to be covered
 */
export function liveHistogram(expected: readonly number[], rule: DecisionRule): LiveHistogram {
  const frame = html`<div></div>`;
  let width = 0;
  let bars: readonly HistogramBar[] = [];
  let drawn = -Infinity;
  const draw = () => {
    drawn = performance.now();
    frame.replaceChildren(plot(width, bars, expected, rule));
  };
  const element = figure({
    title: "Probability of fiction, title by title",
    chart: (to) => {
      width = to;
      draw();
      return frame;
    },
    summary: "Histogram of the probability of fiction, which fills while titles are scored.",
    caption: "The grey bars were computed when this page was built; the live ones should come to cover them.",
  });
  return {
    element,
    update(histogram) {
      bars = histogram.bars;
      if (performance.now() - drawn >= drawEvery && width > 0) draw();
    },
  };
}

/** The histogram of a run that has ended, with its data. */
export function finalHistogram(
  histogram: ProbabilityHistogram,
  expected: readonly number[],
  rule: DecisionRule,
): HTMLElement {
  const bars = histogram.bars;
  const { totals } = histogram;
  const all = totals.reduce((sum, books) => sum + books, 0);
  const sure = (totals[0] ?? 0) + (totals.at(-1) ?? 0);
  return figure({
    title: "Probability of fiction, title by title",
    chart: (width) => plot(width, bars, expected, rule),
    summary:
      `Histogram of the probability of fiction of ${count(all)} titles. ${count(sure)} of them lie within ` +
      `${decimal(binRange(0).to)} of 0 or 1.`,
    caption: rule.certain
      ? `The dashed lines are the limits of certainty, ${decimal(rule.certain.below)} and ${decimal(rule.certain.from)}. The grey bars behind were computed when this page was built.`
      : `The dashed line is the threshold, ${decimal(rule.thresholds[0])}. The grey bars behind were computed when this page was built.`,
    rows: bars,
    columns: [
      decimalColumn("from", "From"),
      decimalColumn("to", "To"),
      { key: "verdict", label: "Label", format: (value) => labelName(String(value)) },
      { key: "books", label: "Books" },
    ],
    filename: "probabilities.csv",
  });
}

function plot(
  width: number,
  bars: readonly HistogramBar[],
  expected: readonly number[],
  rule: DecisionRule,
): Element {
  const behind = expected.map((books, bin) => ({ ...binRange(bin), books }));
  const limits = rule.certain ? [rule.certain.below, rule.certain.from] : [rule.thresholds[0]];
  const color = verdictScale(rule);
  return Plot.plot({
    width,
    height: 240,
    x: { label: "Probability of fiction", domain: [0, 1] },
    y: { label: "Books", grid: true, domain: [0, Math.max(1, ...expected)], clamp: true },
    color,
    marks: [
      Plot.rectY(behind, { x1: "from", x2: "to", y: "books", fill: colour.rule, inset: 0 }),
      Plot.rectY([...bars], {
        x1: "from",
        x2: "to",
        y: "books",
        fill: "verdict",
        order: color.domain as unknown as string[],
        title: ({ from, to, verdict, books }: HistogramBar) =>
          `${decimal(from)} to ${decimal(to)}\n${count(books)} ${labelName(verdict)}`,
      }),
      Plot.ruleX(limits, { stroke: colour.foreground, strokeDasharray: "4,3" }),
      Plot.ruleY([0]),
    ],
  });
}
