import * as Plot from "@observablehq/plot";
import { html } from "htl";
import type { TypingHabit } from "../../lib/agreement/typingHabits.js";
import { count, percent } from "../../lib/format.js";
import { figure } from "../figure.js";
import { shareColumn } from "../numberColumn.js";
import { colour } from "../palette.js";

/** Whose habit is it? How well the person on each row predicts the sign with which the headings are typed. */
export function typingHabitChart(habits: readonly TypingHabit[]): HTMLElement {
  const rows = habits
    .filter(({ shuffled }) => shuffled.most < 1)
    .filter(({ rows: size }) => size > 2)
    .map(({ shuffled, ...habit }) => ({ ...habit, mean: shuffled.mean, most: shuffled.most }));
  type Row = (typeof rows)[number];
  if (rows.length === 0)
    return html`<p class="status">
      All headings are typed with the same sign, which tells no two people apart.
    </p>`;
  const sizes = [...new Set(rows.map((row) => row.rows))];
  return figure({
    title: "Who typed the headings of a book?",
    chart: (width) =>
      Plot.plot({
        width,
        height: 270,
        marginTop: 44,
        marginLeft: 50,
        fx: { domain: sizes, label: null, tickFormat: (size: number) => `${size} rows` },
        x: { type: "band", label: "Row of the book, by time" },
        y: { domain: [40, 105], percent: true, label: "Books explained by the person (%)", grid: true },
        marks: [
          Plot.ruleX(rows, {
            fx: "rows",
            x: "row",
            y1: "mean",
            y2: "most",
            stroke: colour.muted,
            strokeWidth: 6,
            strokeOpacity: 0.45,
          }),
          Plot.tickY(rows, { fx: "rows", x: "row", y: "mean", stroke: colour.muted }),
          Plot.dot(rows, {
            fx: "rows",
            x: "row",
            y: "explained",
            r: 5,
            fill: (row: Row) => (row.explained > 0.98 ? colour.wrong : colour.foreground),
            tip: true,
            title: (row: Row) =>
              `row ${row.row} of ${row.rows}, ${count(row.books)} books\n${percent(row.explained)} follow the person’s sign\nshuffled: ${percent(row.mean)}, at most ${percent(row.most)}`,
          }),
        ],
      }),
    summary: rows
      .map(
        (row) =>
          `Row ${row.row} of ${row.rows}: ${percent(row.explained)}, shuffled at most ${percent(row.most)}`,
      )
      .join("; "),
    caption:
      "Dots: share of the books whose headings are typed with the commonest sign ($, ǂ or ‡) of the person on that row. Strokes: the mean when people are dealt out to the books at random, with a bar up to the most that 200 deals reach.",
    rows,
    columns: [
      { key: "rows", label: "Rows on a book" },
      { key: "row", label: "Row" },
      { key: "books", label: "Books" },
      shareColumn("explained", "Explained"),
      shareColumn("mean", "Shuffled, mean"),
      shareColumn("most", "Shuffled, most"),
    ],
    filename: "typing-habits.csv",
    wide: true,
  });
}
