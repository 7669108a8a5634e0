import * as Plot from "@observablehq/plot";
import type { FieldAgreement } from "../../lib/recordLinkage/joins.js";
import { count, percent, plural } from "../../lib/format.js";
import { figure } from "../figure.js";
import { countColumn, shareColumn } from "../numberColumn.js";
import { colour } from "../palette.js";

/** Does the annotation describe the book that it is joined to? Agreement by field and by rows per book. */
export function joinAgreement(agreement: readonly FieldAgreement[]): HTMLElement {
  const rows = agreement.filter((row) => row.books > 0);
  const chart = (width: number) =>
    Plot.plot({
      width,
      height: 274,
      marginLeft: 50,
      // The names of the panels stand below that of the axis.
      marginTop: 44,
      x: { type: "band", label: "Rows that the file holds on a book" },
      y: { domain: [0, 100], percent: true, label: "Books that agree (%)", grid: true },
      fx: { label: null, domain: ["year", "place", "language"] },
      marks: [
        Plot.ruleX(rows, { fx: "field", x: "judgements", y1: "low", y2: "high", stroke: colour.muted }),
        Plot.dot(rows, {
          fx: "field",
          x: "judgements",
          y: "value",
          r: 5,
          fill: (row: { value: number }) => (row.value < 0.5 ? colour.wrong : colour.right),
          tip: true,
          title: (row: (typeof rows)[number]) =>
            `${row.field}, books with ${plural(row.judgements, "row")}\n${percent(row.value)} of ${count(row.books)} agree`,
        }),
        Plot.ruleY([0]),
      ],
    });
  const few = rows.filter(({ judgements }) => judgements <= 2);
  const many = rows.filter(({ judgements }) => judgements > 2);
  const range = (part: typeof rows) =>
    part.length === 0
      ? "no books"
      : `${percent(Math.min(...part.map(({ value }) => value)), 0)} to ${percent(Math.max(...part.map(({ value }) => value)), 0)}`;
  return figure({
    title: "Does an annotation describe the book that it is joined to?",
    chart,
    summary:
      `Share of books whose annotated year, place and language agree with the catalogue. With one or two rows a book: ` +
      `${range(few)}. With three or more: ${range(many)}.`,
    caption:
      "Dots: share of the books in which both sides fill the field; lines: 95% Wilson intervals. Years agree within one year, places share a word, languages suit the country that the annotator chose.",
    rows,
    columns: [
      { key: "field", label: "Field" },
      { key: "judgements", label: "Rows on a book" },
      countColumn("books", "Books"),
      shareColumn("value", "Agree"),
      shareColumn("low", "Low"),
      shareColumn("high", "High"),
    ],
    filename: "join-agreement.csv",
    wide: true,
  });
}
