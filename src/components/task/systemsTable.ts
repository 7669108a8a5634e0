import { bytes, decimal } from "../../lib/format.js";
import type { MultilabelEvaluation } from "../../lib/model/multilabelEvaluation.js";
import type { PublishedSystem } from "../../lib/tasks/taskDescription.js";
import { countColumn } from "../numberColumn.js";
import { dataTable } from "../table.js";

/** This model beside tools of others and the systems that it succeeds, each with what it was measured on. */
export function systemsTable(
  { labels, models, final }: MultilabelEvaluation,
  others: readonly PublishedSystem[],
): HTMLElement {
  const { test, bytes: size } = models[final];
  const own: PublishedSystem = {
    system: "This model",
    labels: labels.length,
    bytes: size,
    microF1: test?.microF1.value ?? NaN,
    macroF1: test?.macroF1.value ?? NaN,
    weightedF1: test?.weightedF1.value ?? null,
    measuredOn: "the held-out texts of this page",
  };
  const figure = (value: unknown) => decimal(value as number | null);
  return dataTable([own, ...others], {
    caption: "Beside other tools and the systems that it succeeds",
    columns: [
      { key: "system", label: "System", width: "9rem", sort: false },
      countColumn("labels", "Labels", { sort: false }),
      {
        key: "bytes",
        label: "Size",
        sort: false,
        align: "right",
        format: (value) => bytes(value as number | null),
      },
      { key: "microF1", label: "Micro-F1", sort: false, align: "right", format: figure },
      { key: "macroF1", label: "Macro-F1", sort: false, align: "right", format: figure },
      { key: "weightedF1", label: "Weighted F1", sort: false, align: "right", format: figure },
      { key: "measuredOn", label: "Measured on", width: "14rem", sort: false },
    ],
  });
}
