import { intervalRange, percent } from "../../lib/format.js";
import type { NamesakeRecall } from "../../lib/ablation/namesakes.js";
import { countColumn } from "../numberColumn.js";
import { scoreCell } from "../scoreCell.js";
import { dataTable } from "../table.js";

/** Are test titles of which a list of novels holds a namesake easier for a model? */
export function namesakeTable(recalls: readonly NamesakeRecall[]): HTMLElement {
  return dataTable(
    recalls.map((recall) => ({ ...recall, range: intervalRange(recall, percent) })),
    {
      caption: "Are titles with a namesake on the lists easier?",
      columns: [
        { key: "model", label: "Model", width: "9rem" },
        { key: "titles", label: "Test titles", width: "13rem" },
        countColumn("n", "Titles"),
        {
          key: "value",
          label: "Right",
          format: (value, { range }) => scoreCell(percent(value as number), range),
          align: "right",
        },
      ],
    },
  );
}
