import { bytes, decimal, duration, signed } from "../../lib/format.js";
import type { ScoredRung } from "../../lib/ablation/rung.js";
import { countColumn, shareColumn } from "../numberColumn.js";
import { dataTable } from "../table.js";

/** What each rung costs: time, room, and what rounding its weights to 8 bits took away. */
export function costTable(rungs: readonly ScoredRung[]): HTMLElement {
  return dataTable(rungs, {
    caption: "The price of each rung",
    columns: [
      { key: "title", label: "System", width: "8rem" },
      { key: "trainSeconds", label: "Training", format: (value) => duration(value as number) },
      countColumn("speed", "Texts", { value: ({ training }) => training.n }),
      { key: "bytes", label: "Size", format: (value) => bytes(value as number) },
      shareColumn("nonZero", "Weights not zero", {
        digits: 0,
        title: "Share of the weights that are not zero after rounding",
      }),
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
