import type { Target } from "../../lib/ablation/targets.js";
import { verdictMark } from "../palette.js";
import { dataTable } from "../table.js";

/** What was asked of the final model, what was measured, and whether it was met. */
export function targetsTable(targets: readonly Target[]): HTMLElement {
  return dataTable(targets, {
    caption: "Targets of the final model",
    columns: [
      { key: "name", label: "Figure", width: "13rem", sort: false },
      { key: "asked", label: "Asked for", sort: false, align: "right" },
      { key: "measured", label: "Measured", sort: false, align: "right" },
      {
        key: "met",
        label: "Met?",
        sort: false,
        align: "left",
        format: (value) =>
          value === null ? "not measured" : `${verdictMark(value === true)} ${value === true ? "yes" : "no"}`,
      },
    ],
  });
}
