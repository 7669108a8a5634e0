import { intervalRange, percent } from "../../lib/format.js";
import type { ShelfTrust } from "../../lib/externalValidation/otherCatalogues.js";
import { countColumn, shareColumn } from "../numberColumn.js";
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
      shareColumn("value", "Agree"),
      {
        key: "range",
        label: "95% interval",
        sort: false,
        align: "right",
        value: (row) => intervalRange(row, percent),
      },
      countColumn("collection", "Collection", { title: "Titles of the collection on it" }),
      countColumn("elsewhere", "Not digitised", { title: "Undigitised records on it" }),
    ],
  });
}
