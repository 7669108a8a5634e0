import type { MultilabelEvaluation } from "../../lib/model/multilabelEvaluation.js";
import { countColumn, shareColumn } from "../numberColumn.js";
import { dataTable } from "../table.js";

/** Oddities are counted by kind: some are of tags or of readings rather than of rows. */
const noted = "kept, and noted";

/** What became of every row of the lists on the way to a text to learn from. */
export function accountTable({
  table,
  leftOut,
  texts,
  training,
  test,
}: MultilabelEvaluation["data"]): HTMLElement {
  const step = (what: string, rows: number, kind: string) => ({ what, rows, share: rows / table.read, kind });
  const rows = [
    step("Rows of the lists", table.read, "read"),
    ...Object.entries(table.dropped).map(([reason, n]) => step(reason, n, "left out of the table")),
    ...Object.entries(table.noted).map(([kind, n]) => step(kind, n, noted)),
    ...Object.entries(leftOut).map(([reason, n]) => step(reason, n, "not used for the model")),
    step("Texts with labels", texts, "used"),
    step("to train on", training, "used"),
    step("held out", test, "used"),
  ].filter(({ rows: n }) => n > 0);
  return dataTable(rows, {
    caption: "From the lists to the model",
    columns: [
      { key: "what", label: "Rows", width: "14rem", sort: false },
      { key: "kind", label: "What became of them", sort: false },
      countColumn("rows", "Number", { sort: false }),
      shareColumn("share", "Of all rows", { sort: false }),
    ],
  });
}
