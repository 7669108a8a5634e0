import { html } from "htl";
import { decimal, intervalRange, type Interval } from "../../lib/format.js";
import type { ComparisonReport, SetComparison } from "../../lib/comparison/compareSets.js";
import { dataTable } from "../table.js";
import { effectRows, pValueText, type EffectRow } from "./effectRow.js";

/** Effect sizes first, then p-values, one attribute a row. */
export function effectTable(report: ComparisonReport, set: SetComparison): HTMLElement {
  const least = report.leastPValue;
  return dataTable<EffectRow>(effectRows(report, set), {
    caption: `Effect sizes and corrected p-values: ${set.name} against the collection`,
    pageSize: 50,
    columns: [
      { key: "label", label: "Attribute" },
      {
        ...{ key: "distance", label: "JS distance", align: "right" },
        format: (_, { distance: value, distanceLow: low, distanceHigh: high }) =>
          withRange({ value, low, high }, 3),
      },
      { key: "byChance", label: "By chance", title: "Mean distance of random draws of as many books" },
      {
        ...{ key: "v", label: "Cramér’s V", align: "right", sort: ({ v }) => v.value },
        format: (_, { v }) => withRange(v, 3),
      },
      {
        ...{
          key: "wasserstein",
          label: "Wasserstein",
          align: "right",
          sort: ({ wasserstein }) => wasserstein.value,
        },
        format: (_, row) => (row.unit === null ? "" : withRange(row.wasserstein, 1, ` ${row.unit}`)),
      },
      {
        key: "adjusted",
        label: "p",
        title: "Corrected by Benjamini and Hochberg over the family",
        align: "right",
        format: (value) => pValueText(value as number | null, least),
      },
    ],
  });
}

function withRange(estimate: Interval, digits: number, unit = ""): Node {
  const print = (value: number | null | undefined) => decimal(value, digits);
  const range = intervalRange(estimate, print);
  return html`<span
    >${print(estimate.value)}${unit}
    ${range ? html`<span class="interval-range">${range}</span>` : null}</span
  >`;
}
