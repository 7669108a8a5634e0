import { count, duration, plural } from "../../lib/format.js";
import type { LabelModelRecord } from "../../lib/peers/peerRecord.js";
import { decimalColumn } from "../numberColumn.js";
import { dataTable } from "../table.js";

/** Label models of others and the workbench's own on the same votes. */
export function labelModelsTable({ functions, books, results }: LabelModelRecord): HTMLElement {
  return dataTable(results, {
    caption: `Label models on the votes of ${plural(functions, "function")} on ${count(books)} books`,
    columns: [
      { key: "system", label: "Label model", width: "16rem" },
      decimalColumn("accuracy", "Accuracy on the test titles"),
      {
        key: "seconds",
        label: "Fit, processor time",
        align: "right",
        format: (value) => duration(value as number),
      },
    ],
  });
}
