import * as Plot from "@observablehq/plot";
import { count, percent, plural, signed } from "../../lib/format.js";
import { dimension } from "../../lib/selection/dimensions.js";
import type { SelectionEffect, SelectionModel } from "../../lib/selection/selectionModel.js";
import { figure } from "../figure.js";
import { colour } from "../palette.js";
import { labelColumn } from "../labelColumn.js";

const points = (value: unknown) => signed((value as number) * 100, 1);

/** What belonging to each group does to the chance of being digitised, all other properties being as they are. */
export function effectsChart({
  effects,
  average,
  records,
  headings,
  resamples,
}: SelectionModel): HTMLElement {
  const line = ({ dimension, group }: SelectionEffect) => `${dimension}|${group}`;
  const dimensions = [...new Set(effects.map(({ dimension }) => dimension))];
  const lines = dimensions.flatMap((key) => [
    `${key}|`,
    ...effects.filter((effect) => effect.dimension === key).map(line),
  ]);
  const clear = effects.filter(({ effect }) => effect.low > 0 || effect.high < 0);
  const largest = clear.reduce<SelectionEffect | null>(
    (a, b) => (a && a.effect.value >= b.effect.value ? a : b),
    null,
  );
  const end = Math.max(0.01, ...effects.filter(({ oneSided }) => !oneSided).map(({ effect }) => effect.high));
  const groups = effects.map(({ group }) => group);
  return figure({
    title: "What decides whether a record was digitised, all else being equal?",
    summary:
      `Dots with intervals: ${plural(effects.length, "group")} of ${plural(dimensions.length, "property", "properties")}; the intervals of ${count(clear.length)} leave out zero.` +
      (largest
        ? ` The largest effect is that of ${largest.group}: ${points(largest.effect.value)} percentage points.`
        : ""),
    caption:
      `Average marginal effects of a logistic regression with Firth’s penalty on ${count(records)} records: the share digitised if every record ` +
      `belonged to the group and kept its other properties, less the average, ${percent(average)}. Intervals: ${count(resamples)} resamples of the ` +
      `${count(headings)} headings. Crosses: the plain difference, without the model. Open circles: no record of the group was digitised, so the upper end is a bound.`,
    chart: (width) => {
      const { marginLeft, tickFormat } = labelColumn(groups, width);
      return Plot.plot({
        width,
        height: 21 * lines.length + 60,
        ...{ marginLeft, marginRight: 16, marginTop: 8, marginBottom: 40 },
        x: {
          domain: [-average * 1.25, end * 1.05],
          label: "Percentage points above or below the average",
          tickFormat: (value: number) => signed(value * 100, 0),
          ticks: Math.max(3, width / 110),
          grid: true,
          clamp: true,
        },
        y: {
          domain: lines,
          label: null,
          tickSize: 0,
          tickFormat: (name: string) => tickFormat(name.slice(name.indexOf("|") + 1)),
        },
        marks: [
          Plot.text(dimensions, {
            y: (key: string) => `${key}|`,
            text: (key: SelectionEffect["dimension"]) => dimension(key).name,
            ...{ frameAnchor: "left", textAnchor: "start", dx: -marginLeft, fontWeight: 600 },
          }),
          Plot.ruleX([0], { stroke: colour.muted }),
          Plot.ruleY(effects, {
            x1: ({ effect }: SelectionEffect) => effect.low,
            x2: ({ effect }: SelectionEffect) => effect.high,
            y: line,
            stroke: colour.baseline,
            strokeWidth: 2,
          }),
          Plot.dot(effects, {
            x: ({ raw }: SelectionEffect) => raw - average,
            y: line,
            symbol: "times",
            r: 3.5,
            stroke: colour.muted,
            strokeWidth: 1.5,
          }),
          Plot.dot(effects, {
            x: ({ effect }: SelectionEffect) => effect.value,
            y: line,
            r: 4.5,
            fill: ({ oneSided }: SelectionEffect) => (oneSided ? colour.background : colour.baseline),
            stroke: colour.baseline,
            strokeWidth: 1.5,
          }),
          Plot.tip(
            effects,
            Plot.pointerY({
              x: ({ effect }: SelectionEffect) => effect.value,
              y: line,
              title: (row: SelectionEffect) =>
                `${row.group}: ${row.digitised} of ${count(row.records)} digitised, ${percent(row.raw)}\n` +
                `all else being equal: ${percent(row.adjusted)}\n` +
                `effect ${points(row.effect.value)} (95% ${points(row.effect.low)} to ${points(row.effect.high)}) points`,
            }),
          ),
        ],
      });
    },
    rows: effects,
    columns: [
      { key: "dimension", label: "Property", value: (row) => dimension(row.dimension).name },
      { key: "group", label: "Group" },
      { key: "records", label: "Records" },
      { key: "digitised", label: "Digitised" },
      { key: "raw", label: "Share", format: (value) => percent(value as number, 2) },
      { key: "adjusted", label: "All else equal", format: (value) => percent(value as number, 2) },
      { key: "effect", label: "Effect, points", value: ({ effect }) => effect.value, format: points },
      { key: "low", label: "Low", value: ({ effect }) => effect.low, format: points },
      { key: "high", label: "High", value: ({ effect }) => effect.high, format: points },
    ],
    filename: "effects-on-selection.csv",
  });
}
