import type { SameTyping } from "../../lib/agreement/sameTyping.js";
import { count, percent } from "../../lib/format.js";
import { dataTable } from "../table.js";

/** What independent typing would make of the repeated rows, and what the file has. */
export function typingTable(rows: readonly SameTyping[]): HTMLElement {
  return dataTable(rows, {
    caption: "If the rows of a book were typed by different people",
    columns: [
      { key: "what", label: "What is typed", width: "11rem" },
      {
        key: "alike",
        label: "Two hands",
        title: "Share of the cases in which two hands that mean the same write the same",
        align: "right",
        format: (value) => percent(value as number, 0),
      },
      {
        key: "books",
        label: "Books",
        title: "Books with repeated rows in which it is filled",
        format: (value) => count(value as number),
      },
      {
        key: "expected",
        label: "Expected alike",
        title: "Books all of whose rows would be alike",
        align: "right",
        format: (value) => count(value as number),
      },
      { key: "observed", label: "Found alike", format: (value) => count(value as number) },
      {
        key: "logProbability",
        label: "Probability",
        align: "right",
        title: "That independent people would produce it, rounded to a power of ten",
        format: (value) => `10^${count(value as number)}`,
      },
    ],
  });
}
