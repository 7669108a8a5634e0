import * as Plot from "@observablehq/plot";
import type { LabelShare } from "../../lib/recordLinkage/joins.js";
import { count, interval, percent } from "../../lib/format.js";
import { figure } from "../figure.js";
import { countColumn, shareColumn } from "../numberColumn.js";
import { colour } from "../palette.js";
import { labelColumn } from "../labelColumn.js";

/** Share of fiction in several groups of books. */
export function labelBalance(rows: readonly LabelShare[], title: string): HTMLElement {
  const groups = rows.map(({ group }) => group);
  return figure({
    title,
    chart: (width) => {
      const { marginLeft, tickFormat } = labelColumn(groups, width);
      return Plot.plot({
        width,
        height: 60 + rows.length * 34,
        marginLeft,
        x: { domain: [0, 100], percent: true, label: "Share of fiction (%)", grid: true },
        y: { label: null, domain: groups, tickFormat },
        marks: [
          Plot.ruleY(rows, { y: "group", x1: "low", x2: "high", stroke: colour.fiction, strokeWidth: 2 }),
          Plot.dot(rows, { y: "group", x: "value", fill: colour.fiction, r: 5 }),
          Plot.text(rows, {
            y: "group",
            x: "high",
            dx: 8,
            textAnchor: "start",
            text: (row: LabelShare) => `${percent(row.value, 0)} of ${count(row.books)}`,
          }),
        ],
      });
    },
    summary: rows.map((row) => `${row.group}: ${interval(row, percent)} fiction`).join("; "),
    caption: "Lines: 95% Wilson intervals.",
    rows,
    columns: [
      { key: "group", label: "Books" },
      countColumn("books", "Labelled"),
      countColumn("fiction", "Fiction"),
      shareColumn("value", "Share"),
    ],
    filename: "label-balance.csv",
  });
}
