import { decimal, intervalRange } from "../../lib/format.js";
import type { LabelOutcome, SingleLabelFigures } from "../../lib/model/evaluation.js";
import { countColumn, decimalColumn } from "../numberColumn.js";
import { scoreCell } from "../scoreCell.js";
import { dataTable, type Column } from "../table.js";

/** Scores of each class on the test texts, with 95% intervals. @param names what readers see of each class */
export function classScores({ labels }: SingleLabelFigures, names: readonly string[]): HTMLElement {
  return dataTable(
    labels.map((own, l) => ({ ...own, name: names[l] })),
    {
      caption: "Class by class on the test texts",
      columns: [
        { key: "name", label: "Class", width: "9rem" },
        countColumn("support", "Support", { title: "Test texts that carry it" }),
        estimate("precision", "Precision"),
        estimate("recall", "Recall"),
        estimate("f1", "F1"),
        decimalColumn("expectedCalibrationError", "Calibration error", {
          title: "Expected calibration error against all other classes, in ten bins",
        }),
      ],
    },
  );
}

function estimate(
  key: "precision" | "recall" | "f1",
  label: string,
): Column<LabelOutcome & { name: string }> {
  return {
    key,
    label,
    align: "right",
    value: (row) => row[key].value,
    format: (value, row) => scoreCell(decimal(value as number), intervalRange(row[key])),
  };
}
