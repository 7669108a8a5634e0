import type { NearSynonyms } from "../../lib/model/multilabelEvaluation.js";
import { countColumn, shareColumn } from "../numberColumn.js";
import { dataTable } from "../table.js";

/** Labels of nearly the same name or use, which are kept apart. */
export function nearSynonymsTable(pairs: readonly NearSynonyms[]): HTMLElement {
  return dataTable(pairs, {
    caption: "Near-synonyms that are kept apart",
    pageSize: 8,
    columns: [
      { key: "first", label: "Label" },
      { key: "second", label: "Its near-synonym" },
      { key: "why", label: "Alike in", format: (value) => (value === "spelling" ? "spelling" : "use") },
      countColumn("count", "Texts with both"),
      shareColumn("overlap", "Overlap", { title: "Texts with both over texts with either" }),
    ],
    empty: "No two labels are alike in spelling or in use.",
  });
}
