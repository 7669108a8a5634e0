import type { EncoderCost } from "../../lib/ablation/encoderCosts.js";
import { bytes, duration, milliseconds } from "../../lib/format.js";
import { decimalColumn } from "../numberColumn.js";
import { dataTable } from "../table.js";

/** What the encoder costs in each task, beside what it brings. */
export function encoderCostTable(costs: readonly EncoderCost[]): HTMLElement {
  return dataTable(costs, {
    caption: "What words alone cost, and words and encoder together",
    columns: [
      { key: "task", label: "Task", width: "8rem" },
      { key: "model", label: "Model", width: "8rem" },
      decimalColumn("score", "Score", { title: "Accuracy of titles, micro-F1 of texts with many labels" }),
      { key: "bytes", label: "Size", format: (value) => bytes(value as number) },
      {
        key: "trainSeconds",
        label: "Training",
        title: "Processor time, without the tuning of the encoder and without its vectors",
        format: (value) => duration(value as number),
      },
      {
        key: "milliseconds",
        label: "A text",
        title: "Time that one text takes, read alone and by one core",
        format: (value) => milliseconds(value as number | null),
        align: "right",
      },
    ],
  });
}
