import * as Plot from "@observablehq/plot";
import { circularOrder } from "../../lib/cover/seriation.js";
import { count, decimal, percent } from "../../lib/format.js";
import type { MultilabelEvaluation } from "../../lib/model/multilabelEvaluation.js";
import { labelSimilarity, pairTable } from "../../lib/metrics/multilabel/coOccurrence.js";
import { figure } from "../figure.js";
import { countColumn, decimalColumn, shareColumn } from "../numberColumn.js";
import { colour } from "../palette.js";
import type { LabelState } from "./labelState.js";

/** Labels that are drawn: the commonest ones. */
const drawn = 32;

interface Cell {
  label: string;
  other: string;
  texts: number;
  /** Share of the texts of `label` that carry `other` too. */
  share: number;
  lift: number;
}

/** Which labels stand together? A row is a label; choosing a cell shows that label in detail. */
export function coOccurrenceMatrix({ labels, data }: MultilabelEvaluation, state: LabelState): HTMLElement {
  const common = [...labels].sort((a, b) => data.support[b] - data.support[a]).slice(0, drawn);
  const together = pairTable(common, data.support, data.coOccurrence);
  const order = circularOrder(labelSimilarity(together)).map((i) => common[i]);
  const cells: Cell[] = common.flatMap((label, a) =>
    common.flatMap((other, b) => {
      const texts = together[a][b];
      if (a === b || texts === 0) return [];
      const lift = (texts * data.texts) / (data.support[label] * data.support[other]);
      return { label, other, texts, share: texts / data.support[label], lift };
    }),
  );
  const strongest = [...cells].sort((a, b) => b.share - a.share)[0];
  const longest = Math.max(0, ...common.map(({ length }) => length));
  return figure({
    title: "Which labels stand together?",
    wide: true,
    interactive: true,
    summary:
      `A matrix of the ${count(common.length)} commonest labels, similar ones side by side.` +
      (strongest
        ? ` The closest tie: ${percent(strongest.share, 0)} of the texts labelled ${strongest.label} are labelled ${strongest.other} too.`
        : ""),
    caption:
      "The deeper the tint, the larger the share of the row’s texts that carry the column’s label too. Labels of similar company are " +
      "neighbours. Choose a cell to see its row’s label in detail below; the list there does the same from the keyboard.",
    chart: (width) => {
      const named = width >= 560;
      const margin = named ? Math.min(170, 12 + 6 * longest) : 8;
      const size = width - margin - 8;
      const plot = Plot.plot({
        width,
        height: size + (named ? margin : 8) + 8,
        marginLeft: margin,
        marginTop: named ? margin : 8,
        marginRight: 8,
        marginBottom: 8,
        x: {
          domain: order,
          label: null,
          tickRotate: -90,
          tickSize: 0,
          axis: named ? "top" : null,
          padding: 0.06,
        },
        y: { domain: order, label: null, tickSize: 0, axis: named ? "left" : null, padding: 0.06 },
        marks: [
          Plot.cell(order, { x: (label: string) => label, y: (label: string) => label, fill: colour.rule }),
          Plot.cell(cells, {
            x: "other",
            y: "label",
            fill: colour.final,
            fillOpacity: ({ share }: Cell) => 0.06 + 0.94 * Math.sqrt(share),
          }),
          Plot.tip(
            cells,
            Plot.pointer({
              x: "other",
              y: "label",
              title: ({ label, other, texts, share, lift }: Cell) =>
                `${count(texts)} texts are ${label} and ${other}\n${percent(share)} of ${label}\n${decimal(lift, 1)} times as many as by chance`,
            }),
          ),
        ],
      });
      plot.addEventListener("click", () => {
        const cell = plot.value as Cell | null;
        if (cell) state.set({ about: cell.label });
      });
      plot.style.cursor = "pointer";
      return plot;
    },
    rows: cells,
    columns: [
      { key: "label", label: "Label" },
      { key: "other", label: "Beside it" },
      countColumn("texts", "Texts with both"),
      shareColumn("share", "Share of the first"),
      decimalColumn("lift", "Lift", { digits: 1 }),
    ],
    filename: "labels-together.csv",
  });
}
