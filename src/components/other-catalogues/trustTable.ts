import { count, intervalRange, percent } from "../../lib/format.js";
import type { ShelfTrust } from "../../lib/externalValidation/report.js";
import { labelName } from "../palette.js";
import { dataTable } from "../table.js";

/** How far people agree with the shelves, and how many titles stand there. */
export function trustTable(rows: readonly ShelfTrust[]): HTMLElement {
  return dataTable(rows, {
    caption: "What a press-mark is worth",
    columns: [
      { key: "shelf", label: "Shelf", width: "9rem" },
      { key: "says", label: "Says", format: (value) => labelName(String(value)) },
      { key: "books", label: "Labelled", title: "Books of the collection on the shelf that people labelled" },
      { key: "value", label: "Agree", align: "right", format: (value) => percent(value as number | null) },
      {
        key: "range",
        label: "95% interval",
        sort: false,
        align: "right",
        value: (row) => intervalRange(row, percent),
      },
      {
        key: "collection",
        label: "Collection",
        title: "Titles of the collection on it",
        format: (value) => count(value as number),
      },
      {
        key: "elsewhere",
        label: "Not digitised",
        title: "Undigitised records on it",
        format: (value) => count(value as number),
      },
    ],
  });
}
