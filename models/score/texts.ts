import type { Batch } from "../../src/lib/catalogue/readers/table.js";

/** The text of each row in a column; empty where the rows have no such column. */
export function textsOf({ names, columns, rows }: Batch, column: string): readonly string[] {
  const at = names.indexOf(column);
  return at < 0 ? Array.from({ length: rows }, () => "") : columns[at];
}

/** The error for a column that a file does not have. */
export function missingColumn(names: readonly string[], column: string, name: string): Error {
  return new Error(`missing column: "${column}" in ${name} (expected one of ${names.join(", ")})`);
}

/** @throws if a column that the output adds is there already */
export function requireFree(names: readonly string[], added: readonly string[], name: string): void {
  const taken = added.find((each) => names.includes(each));
  if (taken)
    throw new Error(`duplicate column: "${taken}" in ${name} (expected it to be free for the result)`);
}
