import * as Plot from "@observablehq/plot";
import { count, interval, percent } from "../../lib/format.js";
import type { StratumShares } from "../../lib/quantification/estimateShares.js";
import { methodName, shortMethodName } from "../../lib/quantification/methods.js";
import type { MethodId, ShareEstimate } from "../../lib/quantification/shares.js";
import { figure } from "../figure.js";
import { colour } from "../palette.js";
import { panels } from "../panels.js";
import { fictionOfBooks } from "./shareSubject.js";

interface ShareRow extends ShareEstimate {
  period: string;
  books: number;
  labelled: number;
}

const panelled: readonly MethodId[] = [
  "classifyAndCount",
  "adjustedCount",
  "expectationMaximisation",
  "kernelDensity",
  "tunedPredictionPowered",
  "posteriorMean",
];
const rowHeight = 21;

/** The share of a class in each period by the model's methods, a panel each; behind every one what the labels alone say. */
export function shareByPeriod(
  strata: readonly StratumShares[],
  { label, nouns, filename } = fictionOfBooks,
): HTMLElement {
  const rows: ShareRow[] = strata.flatMap(({ name, books, labelled, estimates }) =>
    estimates.map((estimate) => ({ period: name, books, labelled, ...estimate })),
  );
  const direct = rows.filter(({ method }) => method === "direct");
  const periods = strata.map(({ name }) => name);
  const shown = panelled.filter((panel) => rows.some(({ method }) => method === panel));

  const chart = (width: number) => {
    const place = panels(shown, width, { narrow: 1, medium: 2, wide: 3 });
    const marginLeft = 104;
    const behind = shown.flatMap((panel) => direct.map((row) => ({ ...row, panel })));
    const facet = {
      fx: (row: { panel: MethodId }) => place.column(row.panel),
      fy: (row: { panel: MethodId }) => place.row(row.panel),
    };
    const own = rows
      .filter(({ method }) => shown.includes(method))
      .map((row) => ({ ...row, panel: row.method }));
    return Plot.plot({
      width,
      height: 50 + place.rows * (rowHeight * periods.length + 46),
      marginLeft,
      marginRight: 12,
      marginTop: 30,
      marginBottom: 36,
      x: {
        domain: [0, 100],
        percent: true,
        label: `Share of ${label} (%)`,
        grid: true,
        ticks: [0, 25, 50, 75, 100],
      },
      y: { domain: periods, label: null, tickSize: 0 },
      fx: { axis: null, padding: 0.12 },
      fy: { axis: null, padding: 40 / (rowHeight * periods.length + 40) },
      marks: [
        Plot.text(shown, {
          fx: place.column,
          fy: place.row,
          text: (method: MethodId) => shortMethodName(method),
          frameAnchor: "top-left",
          dy: -16,
          fontWeight: 600,
        }),
        Plot.ruleY(behind, {
          ...facet,
          y: "period",
          x1: "low",
          x2: "high",
          stroke: colour.muted,
          strokeOpacity: 0.25,
          strokeWidth: 9,
        }),
        Plot.ruleY(own, {
          ...facet,
          y: "period",
          x1: "low",
          x2: "high",
          stroke: colour.fiction,
          strokeWidth: 2,
        }),
        Plot.dot(own, { ...facet, y: "period", x: "value", fill: colour.fiction, r: 3.5 }),
        Plot.tip(
          own.filter(({ value }) => value !== null),
          Plot.pointer({
            ...facet,
            y: "period",
            x: "value",
            title: (row: ShareRow) =>
              `${row.period}, ${methodName(row.method).toLowerCase()}\n${interval(row, percent)}\n` +
              `${count(row.books)} ${nouns}, ${count(row.labelled)} labelled`,
          }),
        ),
      ],
    });
  };

  return figure({
    title: `How does the share of ${label} change over time, by each method?`,
    chart,
    summary: summary(strata),
    caption:
      "Dots and lines: estimates with 95% intervals. Grey bars: 95% intervals of the labels alone, the same in every panel. " +
      "Neighbouring decades are joined until at least 20 are labelled; an estimate that is not defined is left out.",
    rows: rows.map((row) => ({ ...row, name: methodName(row.method) })),
    columns: [
      { key: "period", label: "Period" },
      { key: "name", label: "Method" },
      { key: "value", label: "Share", format: (value) => percent(value as number | null) },
      { key: "low", label: "Low", format: (value) => percent(value as number | null) },
      { key: "high", label: "High", format: (value) => percent(value as number | null) },
      {
        key: "books",
        label: nouns[0].toUpperCase() + nouns.slice(1),
        format: (value) => count(value as number),
      },
      { key: "labelled", label: "Labelled", format: (value) => count(value as number) },
      { key: "note", label: "Note" },
    ],
    filename: `${filename}-by-period.csv`,
    wide: true,
  });
}

function summary(strata: readonly StratumShares[]): string {
  const powered = strata.map(({ name, estimates }) => {
    const estimate = estimates.find(({ method }) => method === "tunedPredictionPowered");
    return `${name}: ${estimate === undefined || estimate.value === null ? "not defined" : interval(estimate, percent)}`;
  });
  return `One panel a method, with a line for each period. By power-tuned prediction-powered inference, ${powered.join("; ")}.`;
}
