import { bytes, duration, intervalRange } from "../../lib/format.js";
import type { Evaluation } from "../../lib/model/evaluation.js";
import type { PublishedResult } from "../../lib/publishedResults.js";
import { decimalColumn } from "../numberColumn.js";
import { dataTable } from "../table.js";

/** Our variants beside what others published on the same test sample. */
export function resultsTable({ models }: Evaluation, published: readonly PublishedResult[]): HTMLElement {
  const ours = Object.values(models).map(({ title, bytes: size, trainSeconds, test }) => ({
    system: `Workbench: ${title.toLowerCase()}`,
    accuracy: test?.accuracy.value,
    accuracyRange: test ? intervalRange(test.accuracy) : "",
    macroF1: test?.macroF1.value,
    macroF1Range: test ? intervalRange(test.macroF1) : "",
    bytes: size,
    seconds: trainSeconds,
  }));
  const theirs = published.map((result) => ({
    ...result,
    accuracyRange: "",
    macroF1Range: "",
    seconds: null,
  }));
  return dataTable([...ours, ...theirs], {
    caption: "Results on the labelled titles of the test sample",
    columns: [
      { key: "system", label: "System", width: "14rem" },
      decimalColumn("accuracy", "Accuracy"),
      { key: "accuracyRange", label: "95% interval", sort: false, align: "right" },
      decimalColumn("macroF1", "Macro-F1"),
      { key: "macroF1Range", label: "95% interval", sort: false, align: "right" },
      { key: "bytes", label: "Size", format: (value) => bytes(value as number) },
      { key: "seconds", label: "Training", format: (value) => duration(value as number | null) },
    ],
  });
}
