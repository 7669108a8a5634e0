import * as Plot from "@observablehq/plot";
import { decimal, percent } from "../../../lib/format.js";
import type { AttributeDistance } from "../../../lib/modelFit/compareCatalogues.js";
import type { ModelFit } from "../../../lib/modelFit/modelFit.js";
import { figure } from "../../figure.js";
import { colour } from "../../palette.js";
import { labelColumn } from "../../labelColumn.js";

/** Attributes that are drawn; all stand in the table of data. */
const drawn = 16;

/** In what does the catalogue differ from the model's texts? Distances beside what chance alone makes of them. */
export function distanceChart({ attributes, records, reference }: ModelFit): HTMLElement {
  const rows = attributes.slice(0, drawn);
  const labels = rows.map(({ label }) => label);
  return figure({
    title: "In what do your titles differ from those that the model was made for?",
    chart: (width) => {
      const { marginLeft, tickFormat } = labelColumn(labels, width);
      return Plot.plot({
        width,
        height: 22 * rows.length + 60,
        marginLeft,
        marginRight: 40,
        x: {
          label: "Jensen-Shannon distance (0 alike, 1 nothing in common)",
          grid: true,
          zero: true,
          nice: true,
        },
        y: { domain: labels, label: null, tickSize: 0, tickFormat },
        marks: [
          Plot.ruleX([0], { stroke: colour.rule }),
          Plot.tickX(rows, {
            x: "byChance",
            y: "label",
            stroke: colour.foreground,
            insetTop: 4,
            insetBottom: 4,
          }),
          Plot.dot(rows, { x: "distance", y: "label", fill: colour.focus, r: 4.5 }),
          Plot.text(rows, {
            ...{ x: "distance", y: "label", dx: 8, textAnchor: "start", fill: colour.muted },
            text: ({ distance }: AttributeDistance) => decimal(distance, 2),
          }),
        ],
      });
    },
    summary: rows.map(({ label, distance }) => `${label}: ${decimal(distance, 2)}`).join("; "),
    caption:
      `${records} records drawn by chance against ${reference} held-out texts of the task. Dot: the distance; upright stroke: ` +
      "what chance exceeds in one draw of twenty. Only what lies clearly right of the stroke is a difference.",
    rows: attributes,
    columns: [
      { key: "label", label: "Attribute" },
      { key: "distance", label: "Distance", format: (value) => decimal(value as number, 3) },
      { key: "byChance", label: "By chance", format: (value) => decimal(value as number, 3) },
      {
        ...{
          key: "mostly",
          label: "Commonest in yours",
          value: (row: AttributeDistance) => commonest(row.categories, row.first),
        },
      },
      {
        ...{
          key: "theirs",
          label: "Commonest in the model’s",
          value: (row: AttributeDistance) => commonest(row.categories, row.second),
        },
      },
    ],
    filename: "distance-from-the-model.csv",
  });
}

function commonest(categories: readonly string[], counts: readonly number[]): string {
  const at = counts.indexOf(Math.max(...counts));
  const all = counts.reduce((sum, n) => sum + n, 0);
  return `${categories[at]} (${percent(counts[at] / all, 0)})`;
}
