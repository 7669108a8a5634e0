import * as Plot from "@observablehq/plot";
import { count, decimal } from "../../lib/format.js";
import type { RowTiming } from "../../lib/agreement/rowTiming.js";
import { figure } from "../figure.js";
import { decimalColumn } from "../numberColumn.js";
import { colour } from "../palette.js";

const date = (days: number) => new Date(days * 24 * 60 * 60 * 1000);

/**
 * When the rows of a book were made: the first against every later one.
 *
 * @param rowTimes days since 1970 of each book's rows, earliest first
 */
export function rowOrder(rowTimes: readonly (readonly number[])[], timing: RowTiming): HTMLElement {
  const rows = rowTimes
    .filter(({ length }) => length > 2)
    .flatMap((times) =>
      times.slice(1).map((time, i) => ({
        rows: times.length,
        row: i + 2,
        first: date(times[0]),
        later: date(time),
      })),
    );
  const sizes = [...new Set(rows.map((row) => row.rows))].sort((a, b) => a - b);
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
        symbol: { domain: [2, 3, 4, 5], range: ["circle", "diamond", "square", "triangle"] },
        marks: [
          Plot.dot(rows, {
            fx: "rows",
            x: "first",
            y: "later",
            stroke: "row",
            symbol: "row",
            r: 2,
            strokeOpacity: 0.7,
          }),
        ],
      }),
    summary:
      `Each book as a column of points, its first row across, its later rows upward. Order of the books from row to row: ` +
      timing.order
        .map(({ rows: n, correlation }) => `${n} rows: rank correlation ${decimal(correlation)}`)
        .join("; "),
    caption: `${count(rowTimes.filter(({ length }) => length > 2).length)} books with three rows or more. People who come to a book by themselves would scatter their points; lists in one order draw unbroken lines.`,
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
