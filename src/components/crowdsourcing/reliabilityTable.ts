import type { FieldReliability } from "../../lib/agreement/fieldReliability.js";
import { absent, count, decimal, intervalRange, percent } from "../../lib/format.js";
import { dataTable } from "../table.js";

/** Raw agreement and Krippendorff's alpha between the rows of a book, field by field. */
export function reliabilityTable(fields: readonly FieldReliability[]): HTMLElement {
  return dataTable(fields, {
    caption: "Agreement between the rows of a book, taken at face value",
    columns: [
      { key: "field", label: "Field", width: "9rem" },
      { key: "books", label: "Books", title: "Books with two rows or more in which it is filled" },
      { key: "distinct", label: "Entries", title: "Different entries" },
      {
        key: "unanimous",
        label: "Alike",
        title: "Books whose rows all have the same entry",
        format: (value) => count(value as number),
      },
      {
        key: "observed",
        label: "Raw",
        title: "Share of pairs of rows that are alike",
        align: "right",
        format: (value) => percent(value as number | null),
      },
      {
        key: "alpha",
        label: "Alpha",
        align: "right",
        value: ({ alpha }) => alpha?.value ?? null,
        format: (value) => decimal(value as number | null),
      },
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
