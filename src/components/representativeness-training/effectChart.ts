import * as Plot from "@observablehq/plot";
import { count, decimal, interval } from "../../lib/format.js";
import type { ComparisonReport, SetComparison } from "../../lib/comparison/compareSets.js";
import { figure } from "../figure.js";
import { colour } from "../palette.js";
import { effectRows, pValueText, shiftText, type EffectRow } from "./effectRow.js";
import { setColour } from "./setColours.js";
import { labelColumn } from "../labelColumn.js";

/** Where is a set most unlike the collection? Jensen-Shannon distances with intervals, and what chance alone gives. */
export function effectChart(report: ComparisonReport, set: SetComparison): HTMLElement {
  const rows = effectRows(report, set).sort((a, b) => (b.distance ?? -1) - (a.distance ?? -1));
  const [first, second] = rows;
  const labels = rows.map(({ label }) => label);
  const finite = (row: EffectRow) => row.distance !== null;
  return figure({
    title: `What sets ${set.name} apart from the collection?`,
    chart: (width) => {
      const { marginLeft, tickFormat } = labelColumn(labels, width);
      return Plot.plot({
        width,
        height: 20 * rows.length + 60,
        marginLeft,
        marginRight: 48,
        x: {
          label: "Jensen-Shannon distance (0 alike, 1 nothing in common)",
          grid: true,
          zero: true,
          nice: true,
        },
        y: { domain: labels, label: null, tickSize: 0, tickFormat },
        marks: [
          Plot.ruleX([0], { stroke: colour.rule }),
          Plot.ruleY(rows, {
            ...{ filter: finite, x1: "distanceLow", x2: "distanceHigh", y: "label" },
            ...{ stroke: setColour, strokeWidth: 2.5, strokeLinecap: "round" },
          }),
          Plot.tickX(rows, {
            filter: finite,
            x: "byChance",
            y: "label",
            stroke: colour.foreground,
            insetTop: 4,
            insetBottom: 4,
          }),
          Plot.dot(rows, {
            filter: finite,
            x: "distance",
            y: "label",
            fill: setColour,
            r: 4.5,
            stroke: colour.background,
          }),
          Plot.text(rows, {
            ...{
              filter: finite,
              x: "distanceHigh",
              y: "label",
              text: (row: EffectRow) => decimal(row.distance, 2),
            },
            ...{ textAnchor: "start", dx: 8, fill: colour.muted, stroke: colour.background, strokeWidth: 4 },
          }),
          Plot.tip(
            rows,
            Plot.pointerY({
              x: "distance",
              y: "label",
              title: (row: EffectRow) =>
                `${row.label}: ${decimal(row.distance)} (${decimal(row.distanceLow)}–${decimal(row.distanceHigh)})\n` +
                `by chance: ${decimal(row.byChance)}`,
            }),
          ),
        ],
      });
    },
    summary:
      `Jensen-Shannon distance of ${count(rows.length)} attributes between ${set.name} and the collection.` +
      ((first?.distance ?? null) === null || !second
        ? " No book of this set has them."
        : ` Furthest apart: ${first.label} ${decimal(first.distance)}, ${second.label} ${decimal(second.distance)}.`),
    caption:
      "Dot: the distance; line: its 95% bootstrap interval over the books of the set; upright stroke: the distance that a random draw of as many books has on average. Only what lies clearly right of the stroke is a difference.",
    rows,
    columns: [
      { key: "label", label: "Attribute" },
      { key: "n", label: "Books" },
      { key: "distance", label: "JS distance" },
      { key: "distanceLow", label: "Low" },
      { key: "distanceHigh", label: "High" },
      { key: "byChance", label: "By chance" },
      { key: "v", label: "Cramér’s V", value: ({ v }) => v.value, format: (_, { v }) => interval(v) },
      {
        key: "wasserstein",
        label: "Wasserstein distance",
        value: ({ wasserstein }) => wasserstein.value,
        format: (_, row) => shiftText(row),
      },
      { key: "pValue", label: "p", format: (_, row) => pValueText(row.pValue, report.leastPValue) },
      {
        key: "adjusted",
        label: "Corrected p",
        format: (_, row) => pValueText(row.adjusted, report.leastPValue),
      },
    ],
    filename: `effects-${set.key}.csv`,
  });
}
