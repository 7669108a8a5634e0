import type { FieldReliability } from "../../lib/agreement/fieldReliability.js";
import { absent, intervalRange } from "../../lib/format.js";
import { countColumn, decimalColumn, shareColumn } from "../numberColumn.js";
import { dataTable } from "../table.js";

/** Raw agreement and Krippendorff's alpha between the rows of a book, field by field. */
export function reliabilityTable(fields: readonly FieldReliability[]): HTMLElement {
  return dataTable(fields, {
    caption: "Agreement between the rows of a book, taken at face value",
    columns: [
      { key: "field", label: "Field", width: "9rem" },
      { key: "books", label: "Books", title: "Books with two rows or more in which it is filled" },
      { key: "distinct", label: "Entries", title: "Different entries" },
      countColumn("unanimous", "Alike", { title: "Books whose rows all have the same entry" }),
      shareColumn("observed", "Raw", { title: "Share of pairs of rows that are alike" }),
      decimalColumn("alpha", "Alpha", { value: ({ alpha }) => alpha?.value ?? null }),
      {
        key: "range",
        label: "95% interval",
        align: "right",
        sort: false,
        value: ({ alpha }) => (alpha ? intervalRange(alpha) : ""),
        format: (value) => String(value) || absent,
      },
    ],
  });
}
