import * as Plot from "@observablehq/plot";
import type { SingleLabelRecord } from "../../lib/model/evaluation.js";
import { figure } from "../figure.js";
import { countColumn, signedColumn } from "../numberColumn.js";
import { labelColour, labelName } from "../palette.js";

/** The words and pairs that speak loudest for each label. @param colourOf CSS colour of a label */
export function strongestWords(
  { strongest }: Pick<SingleLabelRecord, "strongest">,
  { shown = 15, colourOf = labelColour } = {},
): HTMLElement {
  const rows = Object.entries(strongest).flatMap(([label, features]) =>
    features.slice(0, shown).map((feature, rank) => ({
      ...feature,
      label,
      rank,
      text: feature.kind === "word" ? feature.name : `${feature.name} (${feature.kind})`,
    })),
  );
  const names = (label: string) =>
    rows
      .filter((row) => row.label === label)
      .slice(0, 5)
      .map(({ name }) => `“${name}”`)
      .join(", ");
  // A name ends in an ellipsis before it runs into the next panel; in ems of 13 pixels.
  const withinPanel = (width: number) =>
    ({ lineWidth: (0.9 * width) / Object.keys(strongest).length / 13, textOverflow: "ellipsis" }) as const;
  return figure({
    title: "Which words does the model listen to?",
    chart: (width) =>
      Plot.plot({
        width,
        height: 40 + shown * 22,
        marginLeft: 10,
        marginRight: 10,
        fx: { domain: Object.keys(strongest), label: null, tickFormat: labelName, padding: 0.1 },
        x: { label: "Weight (logits, for a feature of value 1)", axis: "bottom", ticks: 4, grid: true },
        y: { axis: null },
        marks: [
          Plot.barX(rows, {
            fx: "label",
            y: "rank",
            x: (row: { weight: number }) => Math.abs(row.weight),
            fill: (row: { label: string }) => colourOf(row.label),
            fillOpacity: 0.25,
          }),
          Plot.text(rows, {
            fx: "label",
            y: "rank",
            x: 0,
            dx: 5,
            textAnchor: "start",
            text: "text",
            ...withinPanel(width),
          }),
        ],
      }),
    summary: Object.keys(strongest)
      .map((label) => `Strongest for ${labelName(label)}: ${names(label)}`)
      .join(". "),
    caption:
      "Features are hashed and have no names of their own: the names are read off the training titles, and only features of three or more titles are shown. A dot marks the edge of a title.",
    rows,
    columns: [
      { key: "name", label: "Feature" },
      { key: "kind", label: "Kind" },
      { key: "label", label: "Speaks for", format: (value) => labelName(String(value)) },
      signedColumn("weight", "Weight", { digits: 2 }),
      countColumn("texts", "Training titles"),
    ],
    filename: "strongest-words.csv",
    wide: true,
  });
}
