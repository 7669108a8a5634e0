import type { TableSummary } from "../lib/rows.js";
import { countList } from "./countList.js";
import { countColumn } from "./numberColumn.js";
import { dataTable } from "./table.js";

/** Rows read, kept and left out of every table, and the oddities of those that were kept. */
export function tableSummaries(summaries: readonly TableSummary[]): HTMLElement {
  const rows = summaries.map(({ table, read, kept, dropped, noted }) => ({
    table,
    read,
    kept,
    dropped: countList(dropped),
    noted: countList(noted),
  }));
  return dataTable(rows, {
    caption: "Tables that the loaders prepare",
    columns: [
      { key: "table", label: "Table" },
      countColumn("read", "Rows read"),
      countColumn("kept", "Kept"),
      { key: "dropped", label: "Left out", sort: false },
      { key: "noted", label: "Worth knowing of those kept", sort: false, width: "18rem" },
    ],
  });
}
