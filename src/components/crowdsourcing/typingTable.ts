import type { SameTyping } from "../../lib/agreement/sameTyping.js";
import { pValue } from "../../lib/format.js";
import { countColumn, shareColumn } from "../numberColumn.js";
import { dataTable } from "../table.js";

/** What independent typing would make of the repeated rows, and what the file has. */
export function typingTable(rows: readonly SameTyping[]): HTMLElement {
  return dataTable(rows, {
    caption: "If the rows of a book were typed by different people",
    columns: [
      { key: "what", label: "What is typed", width: "11rem" },
      shareColumn("alike", "Two hands", {
        digits: 0,
        title: "Share of the cases in which two hands that mean the same write the same",
      }),
      countColumn("books", "Books", { title: "Books with repeated rows in which it is filled" }),
      countColumn("expected", "Expected alike", { title: "Books all of whose rows would be alike" }),
      countColumn("observed", "Found alike"),
      {
        key: "logProbability",
        label: "Probability",
        align: "right",
        title: "That independent people would produce it",
        format: (value) => pValue(10 ** (value as number)),
      },
    ],
  });
}
