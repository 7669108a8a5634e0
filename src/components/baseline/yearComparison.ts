import * as Plot from "@observablehq/plot";
import type { AuditedBook } from "../../lib/recordLinkage/joins.js";
import { count, year } from "../../lib/format.js";
import { figure } from "../figure.js";
import { colour } from "../palette.js";

/** The catalogue's year against the annotator's, book by book: a diagonal, and a cloud that should not be there. */
export function yearComparison(books: readonly AuditedBook[]): HTMLElement {
  const rows = books
    .filter(({ catalogued, annotated }) => catalogued.year !== null && annotated.year !== null)
    .map(({ title, catalogued, annotated, wellJoined }) => ({
      title,
      catalogue: catalogued.year,
      annotator: annotated.year,
      wellJoined,
    }));
  const passing = rows.filter(({ wellJoined }) => wellJoined).length;
  const axis = { domain: [1780, 1920], tickFormat: "d", grid: true } as const;
  return figure({
    title: "Did annotator and catalogue look at the same book?",
    chart: (width) =>
      Plot.plot({
        width,
        height: Math.min(420, width * 0.7),
        marginLeft: 50,
        x: { ...axis, label: "Year in the catalogue" },
        y: { ...axis, label: "Year that the annotator read" },
        color: {
          legend: true,
          domain: [true, false],
          range: [colour.right, colour.wrong],
          tickFormat: (passes: boolean) => (passes ? "passes the integrity check" : "fails it"),
        },
        marks: [
          Plot.dot(rows, {
            x: "catalogue",
            y: "annotator",
            stroke: "wellJoined",
            symbol: "wellJoined",
            r: 2.5,
            strokeOpacity: 0.6,
            clip: true,
            tip: true,
            title: (row: (typeof rows)[number]) =>
              `${row.title}\ncatalogue ${row.catalogue ?? "–"}, annotator ${row.annotator ?? "–"}`,
          }),
        ],
        symbol: { domain: [true, false], range: ["circle", "times"] },
      }),
    summary:
      `Each book as a point. ${count(passing)} books pass the integrity check and lie on the diagonal, where both years ` +
      `agree; ${count(rows.length - passing)} fail it and are strewn over the whole field.`,
    caption:
      "Books for which both years are known. Points off the diagonal compare a book with somebody else's date.",
    rows,
    columns: [
      { key: "title", label: "Title", width: "18rem" },
      { key: "catalogue", label: "Catalogue", format: year },
      { key: "annotator", label: "Annotator", format: year },
      { key: "wellJoined", label: "Passes", format: (value) => (value ? "yes" : "no") },
    ],
    filename: "years.csv",
  });
}
