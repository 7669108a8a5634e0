import type { AuditedBook } from "../../lib/recordLinkage/joins.js";
import { dataTable } from "../table.js";

/** The books that fail the integrity check, both sides of each comparison side by side. */
export function misjoinedExamples(books: readonly AuditedBook[]): HTMLElement {
  const rows = books
    .filter(({ wellJoined }) => !wellJoined)
    .map(({ id, title, catalogued, annotated }) => ({
      id,
      title,
      catalogue: [catalogued.place, catalogued.year ?? "no year", catalogued.languages.join(", ")].join(", "),
      annotator: [annotated.place || "no place", annotated.year ?? "no year", annotated.country].join(", "),
    }));
  return dataTable(rows, {
    caption: "Books whose annotation belongs to another book",
    pageSize: 8,
    rowKey: ({ id }) => id,
    columns: [
      { key: "title", label: "Title in the catalogue", width: "16rem" },
      { key: "catalogue", label: "Place, year and language in the catalogue" },
      { key: "annotator", label: "Place, year and country by the annotator" },
    ],
    empty: "Every book passes the check.",
  });
}
