import { bytes, count, decimal, duration, percent, signed } from "../../lib/format.js";
import type { ScoredRung } from "../../lib/ablation/rung.js";
import { dataTable } from "../table.js";

/** What each rung costs: time, room, and what rounding its weights to 8 bits took away. */
export function costTable(rungs: readonly ScoredRung[]): HTMLElement {
  return dataTable(rungs, {
    caption: "The price of each rung",
    columns: [
      { key: "title", label: "System", width: "8rem" },
      { key: "trainSeconds", label: "Training", format: (value) => duration(value as number) },
      {
        key: "speed",
        label: "Texts",
        value: ({ training }) => training.n,
        format: (value) => count(value as number),
      },
      { key: "bytes", label: "Size", format: (value) => bytes(value as number) },
      {
        key: "nonZero",
        label: "Weights not zero",
        title: "Share of the weights that are not zero after rounding",
        format: (value) => percent(value as number, 0),
      },
      {
        key: "roundingLoss",
        label: "Accuracy lost by rounding",
        title: "Accuracy on the test sample before rounding, less that after it",
        format: (value) => (value === 0 ? decimal(0, 4) : signed(value as number | null, 4)),
        align: "right",
      },
    ],
  });
}
