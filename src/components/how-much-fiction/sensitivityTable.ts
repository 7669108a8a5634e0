import { absent, count, intervalRange, percent } from "../../lib/format.js";
import type { SensitivityRow } from "../../lib/quantification/sensitivity.js";
import type { ShareEstimate } from "../../lib/quantification/shares.js";
import { dataTable } from "../table.js";

/** The estimate under other assumptions. */
export function sensitivityTable(rows: readonly SensitivityRow[]): HTMLElement {
  return dataTable(rows, {
    caption: "What other assumptions would make of it",
    columns: [
      { key: "assumption", label: "Assumption", width: "12rem", sort: false },
      { key: "labelled", label: "Labelled", format: (value) => count(value as number), sort: false },
      {
        key: "predictionPowered",
        label: "Power-tuned",
        format: (value) => share(value as ShareEstimate | null),
        align: "right",
        width: "9.5rem",
        sort: false,
      },
      {
        key: "direct",
        label: "Labels alone",
        format: (value) => share(value as ShareEstimate | null),
        align: "right",
        width: "9.5rem",
        sort: false,
      },
    ],
  });
}

function share(estimate: ShareEstimate | null): string {
  if (estimate === null || estimate.value === null) return absent;
  const range = intervalRange(estimate, percent);
  return range === "" ? percent(estimate.value) : `${percent(estimate.value)} (${range})`;
}
