import { shortest } from "../../shortest.js";
import type { Cell, TableShape, TableWriter } from "./tableWriter.js";

/** A table as JSON lines, one object a row with its columns in their order. A cell without a value is null. */
export function jsonLinesWriter({ names }: TableShape): TableWriter {
  const pieces: string[] = [];
  // Objects of JavaScript put keys such as "1" first.
  const keys = names.map((name) => `${JSON.stringify(name)}:`);
  const text = (cell: Cell) => JSON.stringify(typeof cell === "number" ? shortest(cell) : cell);
  return {
    write(columns) {
      const lines = columns[0].map((_, row) =>
        keys.map((key, column) => key + text(columns[column][row])).join(","),
      );
      if (lines.length > 0) pieces.push(`{${lines.join("}\n{")}}\n`);
    },
    finish: () => pieces,
  };
}
