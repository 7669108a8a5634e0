import * as Plot from "@observablehq/plot";
import { count, percent } from "../../lib/format.js";
import type { MultilabelEvaluation } from "../../lib/model/multilabelEvaluation.js";
import { figure } from "../figure.js";
import { countColumn, shareColumn } from "../numberColumn.js";
import { colour } from "../palette.js";
import { labelColumn } from "../labelColumn.js";

/** Labels that are drawn; the table of the figure has them all. */
const drawn = 30;

/** How many texts carry each label, the commonest first. */
export function labelFrequencies(
  { support, texts }: MultilabelEvaluation["data"],
  title: string,
): HTMLElement {
  const rows = Object.entries(support)
    .map(([label, n]) => ({ label, texts: n, share: n / texts }))
    .sort((a, b) => b.texts - a.texts);
  const shown = rows.slice(0, drawn);
  const labels = shown.map(({ label }) => label);
  const rest = rows.length - shown.length;
  return figure({
    title,
    chart: (width) => {
      const { marginLeft, tickFormat } = labelColumn(labels, width);
      return Plot.plot({
        width,
        height: shown.length * 18 + 50,
        marginLeft,
        marginRight: 48,
        x: { label: "Texts", grid: true, ticks: Math.max(3, Math.round(width / 130)), tickFormat: count },
        y: { domain: labels, label: null, tickSize: 0, tickFormat },
        marks: [
          Plot.barX(shown, { x: "texts", y: "label", fill: colour.final, insetTop: 2, insetBottom: 2 }),
          Plot.text(shown, {
            x: "texts",
            y: "label",
            text: ({ texts: n }: { texts: number }) => count(n),
            textAnchor: "start",
            dx: 5,
            fill: colour.muted,
          }),
        ],
      });
    },
    summary: shown
      .map(({ label, texts: n, share }) => `${label}: ${count(n)} texts, ${percent(share)}`)
      .join("; "),
    caption: `Of ${count(texts)} texts.${rest > 0 ? ` The ${count(drawn)} commonest labels; ${count(rest)} more are in the table of data.` : ""}`,
    rows,
    columns: [
      { key: "label", label: "Label" },
      countColumn("texts", "Texts"),
      shareColumn("share", "Share of texts"),
    ],
    filename: "label-frequencies.csv",
  });
}
