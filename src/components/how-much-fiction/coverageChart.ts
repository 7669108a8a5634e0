import * as Plot from "@observablehq/plot";
import { count, decimal, percent, signed } from "../../lib/format.js";
import type { CoverageRow } from "../../lib/quantification/coverage.js";
import { methodName, methods, shortMethodName } from "../../lib/quantification/methods.js";
import type { Scenario } from "../../lib/quantification/scenarios.js";
import { promises, type PrevalenceSimulation } from "../../lib/quantification/simulationRecord.js";
import { figure } from "../figure.js";
import { colour } from "../palette.js";
import { panels } from "../panels.js";

type Row = CoverageRow & { name: string; line: string; world: Scenario };

const looks = {
  overall: { symbol: "circle", fill: colour.fiction, stroke: colour.fiction },
  "by period": { symbol: "diamond", fill: colour.background, stroke: colour.nonFiction },
} as const;
const scopes = Object.keys(looks) as (keyof typeof looks)[];

/** How often the 95% intervals of each method held the truth in simulated collections, a panel for each scenario. */
export function coverageChart({ runs, scenarios, rows: recorded }: PrevalenceSimulation): HTMLElement {
  const worlds = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  const rows: Row[] = recorded.flatMap((row) => {
    const world = worlds.get(row.scenario);
    return world === undefined
      ? []
      : [{ ...row, name: methodName(row.method), line: shortMethodName(row.method), world }];
  });
  const order = methods.map(({ shortName }) => shortName);

  const chart = (width: number) => {
    const place = panels(scenarios, width, { narrow: 1, medium: 2, wide: 3 });
    const facet = { fx: ({ world }: Row) => place.column(world), fy: ({ world }: Row) => place.row(world) };
    return Plot.plot({
      width,
      height: 60 + place.rows * (24 * order.length + 50),
      marginLeft: 124,
      marginRight: 14,
      marginTop: 30,
      marginBottom: 36,
      x: {
        domain: [0, 100],
        percent: true,
        label: "Intervals that hold the true share (%)",
        grid: true,
        ticks: [0, 25, 50, 75, 100],
      },
      y: { domain: order, label: null, tickSize: 0 },
      fx: { axis: null, padding: 0.14 },
      fy: { axis: null, padding: 0.28 },
      symbol: { legend: true, domain: scopes, range: scopes.map((scope) => looks[scope].symbol) },
      color: { domain: scopes, range: scopes.map((scope) => looks[scope].stroke) },
      marks: [
        Plot.rectX(scenarios, {
          fx: place.column,
          fy: place.row,
          x1: () => promises.low,
          x2: () => promises.high,
          fill: colour.right,
          fillOpacity: 0.28,
        }),
        Plot.text(scenarios, {
          fx: place.column,
          fy: place.row,
          text: ({ title }: Scenario) => title,
          frameAnchor: "top-left",
          dy: -16,
          fontWeight: 600,
        }),
        ...[...scopes].reverse().map((scope) =>
          Plot.dot(
            rows.filter((row) => row.scope === scope),
            {
              ...facet,
              y: "line",
              x: "coverage",
              r: 4.5,
              strokeWidth: 2,
              ...looks[scope],
            },
          ),
        ),
        Plot.tip(
          rows,
          Plot.pointer({
            ...facet,
            y: "line",
            x: "coverage",
            title: (row: Row) =>
              `${row.name}, ${row.scope}\n${percent(row.coverage)} of ${count(row.intervals)} intervals hold the truth\n` +
              `mean absolute error ${decimal((row.absoluteError ?? NaN) * 100, 1)} points, bias ${signed((row.bias ?? NaN) * 100, 1)} points, mean width ${decimal((row.width ?? NaN) * 100, 1)} points`,
          }),
        ),
      ],
    });
  };

  return figure({
    title: "Do 95% intervals hold the truth 95 times in a hundred?",
    chart,
    summary: scenarios.map((scenario) => summary(scenario, rows)).join(". "),
    caption:
      `${count(runs)} simulated collections in each panel. Shaded: ${percent(promises.low, 0)} to ${percent(promises.high, 0)}. ` +
      "Circles: one share for all books; diamonds: one share for each period.",
    rows,
    columns: [
      { key: "world", label: "Scenario", value: ({ world }) => world.title },
      { key: "line", label: "Method" },
      { key: "scope", label: "Share" },
      { key: "coverage", label: "Coverage", format: (value) => percent(value as number | null) },
      {
        key: "coverageError",
        label: "Its standard error",
        format: (value) => percent(value as number | null),
      },
      {
        key: "absoluteError",
        label: "Mean absolute error",
        format: (value) => decimal(value as number | null, 4),
      },
      { key: "bias", label: "Bias", format: (value) => signed(value as number | null, 4) },
      {
        key: "rootMeanSquareError",
        label: "RMS error",
        format: (value) => decimal(value as number | null, 4),
      },
      { key: "width", label: "Mean width", format: (value) => decimal(value as number | null, 4) },
      { key: "intervals", label: "Intervals", format: (value) => count(value as number) },
      { key: "undefinedIntervals", label: "Not defined", format: (value) => count(value as number) },
    ],
    filename: "coverage.csv",
    wide: true,
  });
}

function summary({ id, title }: Scenario, rows: readonly Row[]): string {
  const overall = rows.filter(({ scenario, scope }) => scenario === id && scope === "overall");
  return `${title}: ${overall.map(({ name, coverage }) => `${name.toLowerCase()} ${percent(coverage, 0)}`).join(", ")}`;
}
