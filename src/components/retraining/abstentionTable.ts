import { decimal, intervalRange, percent } from "../../lib/format.js";
import { bookAbstention } from "../../lib/ablation/asked.js";
import type { ScoredRung } from "../../lib/ablation/rung.js";
import { countColumn } from "../numberColumn.js";
import { dataTable } from "../table.js";
import { scoreCell } from "../scoreCell.js";

interface AbstentionRow {
  system: string;
  chosenOn: string;
  kept: number;
  coverage: number;
  coverageRange: string;
  accuracy: number | null;
  accuracyRange: string;
  unsure: string;
}

/** How much of the test sample each rung is sure of, and how often it is right there, beside the book's model. */
export function abstentionTable(rungs: readonly ScoredRung[]): HTMLElement {
  const ours: AbstentionRow[] = rungs.flatMap(({ title, certain, testCertain }) =>
    testCertain === null || testCertain.kept === 0
      ? []
      : [
          {
            system: title,
            chosenOn: "validation titles",
            kept: testCertain.kept,
            coverage: testCertain.coverage.value,
            coverageRange: intervalRange(testCertain.coverage, percent),
            accuracy: testCertain.accuracy.value,
            accuracyRange: intervalRange(testCertain.accuracy, percent),
            unsure: `${decimal(certain.below, 2)}–${decimal(certain.from, 2)}`,
          },
        ],
  );
  const book: AbstentionRow = {
    system: "The book’s model",
    chosenOn: "the test sample itself",
    kept: bookAbstention.kept,
    coverage: bookAbstention.kept / bookAbstention.titles,
    ...{ coverageRange: "", accuracy: null, accuracyRange: "", unsure: "" },
  };
  return dataTable([...ours, book], {
    caption: "Titles kept when the model may be unsure, with 95% intervals",
    columns: [
      { key: "system", label: "System", width: "8rem" },
      { key: "chosenOn", label: "Limits chosen on", width: "7rem", sort: false },
      { key: "unsure", label: "Unsure between", sort: false, align: "right" },
      countColumn("kept", "Kept"),
      {
        key: "coverage",
        label: "Share",
        format: (value, { coverageRange }) => scoreCell(percent(value as number), coverageRange),
      },
      {
        key: "accuracy",
        label: "Right there",
        format: (value, { accuracyRange }) => scoreCell(percent(value as number | null), accuracyRange),
        align: "right",
      },
    ],
  });
}
