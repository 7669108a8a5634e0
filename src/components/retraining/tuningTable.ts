import type { TunedResult } from "../../lib/encoder/tuningComparison.js";
import { bytes, decimal, intervalRange, percent } from "../../lib/format.js";
import type { Estimate } from "../../lib/statistics/bootstrap.js";
import { scoreCell } from "../scoreCell.js";
import { dataTable, type Column } from "../table.js";

/** What an encoder is worth by what it was tuned on, on texts that were kept out. @param titles of tasks, by name */
export function tuningTable(
  results: readonly TunedResult[],
  titles: ReadonlyMap<string, string>,
): HTMLElement {
  const rows = results.map((result) => ({ ...result, task: titles.get(result.task) ?? result.task }));
  return dataTable(rows, {
    caption: "Encoders by what they were tuned on, on texts that were kept out, with 95% intervals",
    columns: [
      { key: "task", label: "Task", width: "7rem" },
      { key: "tunedOn", label: "Tuned on", width: "9rem" },
      { key: "bytes", label: "Size", align: "right", format: (value) => bytes(value as number) },
      figureColumn("alone", "Encoder alone", ({ alone }) => first(alone)),
      figureColumn("withWords", "With words", ({ withWords }) => first(withWords)),
      figureColumn("macroF1", "With words, macro-F1", ({ withWords }) => withWords["macro-F1"]),
      {
        key: "share",
        label: "Encoder’s share",
        align: "right",
        format: (value) => percent(value as number, 0),
      },
      figureColumn("test", "Test titles", ({ test }) => test && first(test.figures)),
      figureColumn("elsewhere", "HathiTrust", ({ test }) => test && first(test.elsewhere)),
    ],
    pageSize: 50,
  });
}

/** The figure that is named first: accuracy where each text has one label, which is its micro-F1. */
function first(figures: Readonly<Record<string, Estimate>>): Estimate {
  return Object.values(figures)[0];
}

function figureColumn(
  key: string,
  label: string,
  figure: (row: TunedResult) => Estimate | null,
): Column<TunedResult> {
  return {
    key,
    label,
    align: "right",
    value: (row) => figure(row)?.value ?? null,
    format: (value, row) => {
      const estimate = figure(row);
      return estimate ? scoreCell(decimal(value as number), intervalRange(estimate)) : decimal(null);
    },
  };
}
