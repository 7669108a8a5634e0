import { html } from "htl";
import { year } from "../../lib/format.js";
import type { DoubleLabel } from "../../lib/rows.js";
import { labelName } from "../palette.js";
import { scanLink } from "../scanLink.js";
import { dataTable } from "../table.js";

/** The books that two people labelled without knowing of each other, disagreements first. */
export function doubleLabelTable(books: readonly DoubleLabel[], linked: boolean): HTMLElement {
  const ordered = [...books].sort(
    (a, b) => Number(a.annotation === a.test) - Number(b.annotation === b.test),
  );
  return dataTable(ordered, {
    caption: "Well-joined books that were labelled twice",
    pageSize: 8,
    columns: [
      {
        key: "title",
        label: "Title",
        width: "16rem",
        format: (value, { ark, author, year: printed }) => {
          const title = scanLink(String(value), ark, linked);
          const from = [author, printed === null ? "" : year(printed)].filter(Boolean).join(", ");
          return html`<span>${title}<br /><small>${from}</small></span>`;
        },
      },
      { key: "annotation", label: "Annotator", format: (value) => labelName(String(value)) },
      { key: "test", label: "Test sample", format: (value) => labelName(String(value)) },
      {
        key: "agree",
        label: "Agree",
        value: ({ annotation, test }) => (annotation === test ? "yes" : "no"),
        format: (value) =>
          html`<span class="tag ${value === "yes" ? "right-answer" : "wrong-answer"}"
            >${String(value)}</span
          >`,
      },
      { key: "matchedBy", label: "Matched by" },
    ],
    empty: "No book was labelled twice.",
  });
}
