import * as Plot from "@observablehq/plot";
import { decimal, plural } from "../../lib/format.js";
import type { RowTimes } from "../../lib/agreement/rowTimes.js";
import type { RowTiming } from "../../lib/agreement/rowTiming.js";
import { figure } from "../figure.js";
import { decimalColumn } from "../numberColumn.js";
import { colour } from "../palette.js";

const date = (days: number) => new Date(days * 24 * 60 * 60 * 1000);

/** When the rows of a book were made: the first against every later one, a dot for the books of five days. */
export function rowOrder(rowTimes: readonly RowTimes[], timing: RowTiming): HTMLElement {
  const rows = rowTimes.map((each) => ({ ...each, first: date(each.first), later: date(each.later) }));
  const sizes = [...new Set(rows.map((row) => row.rows))].sort((a, b) => a - b);
  const books = rows.reduce((sum, each) => sum + (each.row === 2 ? each.books : 0), 0);
  return figure({
    title: "When were a book’s rows made?",
    chart: (width) =>
      Plot.plot({
        width,
        height: 310,
        marginTop: 40,
        marginRight: 28,
        marginLeft: 62,
        marginBottom: 44,
        fx: { domain: sizes, label: null, tickFormat: (size: number) => `${size} rows` },
        x: { label: "First row made", ticks: width < 600 ? 2 : 3, tickFormat: "%b %y" },
        y: { label: "Later row made", grid: true, tickFormat: "%b %y", ticks: 6 },
        color: {
          legend: true,
          type: "ordinal",
          domain: [2, 3, 4, 5],
          tickFormat: (row: number) => `row ${row}`,
          range: [colour.fiction, colour.nonFiction, colour.weakSupervision, colour.right],
        },
        r: { domain: [1, Math.max(2, ...rows.map((row) => row.books))], range: [1.4, 4] },
        symbol: { domain: [2, 3, 4, 5], range: ["circle", "diamond", "square", "triangle"] },
        marks: [
          Plot.dot(rows, {
            fx: "rows",
            x: "first",
            y: "later",
            stroke: "row",
            symbol: "row",
            r: "books",
            strokeOpacity: 0.7,
          }),
        ],
      }),
    summary:
      `Books as points, their first row across, a later row upward. Order of the books from row to row: ` +
      timing.order
        .map(({ rows: n, correlation }) => `${n} rows: rank correlation ${decimal(correlation)}`)
        .join("; "),
    caption: `${plural(books, "book")} with three rows or more, the larger the more books of the same five days. People who come to a book by themselves would scatter their points; lists in one order draw unbroken lines.`,
    rows: timing.order,
    columns: [
      { key: "rows", label: "Rows on a book" },
      { key: "books", label: "Books" },
      decimalColumn("correlation", "Least rank correlation", { digits: 4 }),
    ],
    filename: "row-times.csv",
    wide: true,
  });
}
