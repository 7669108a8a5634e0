import type { Batch, Reject } from "../../../src/lib/catalogue/readers/table.js";

/**
 * Rows with the columns of a table, in their order. The rows of JSON may have further keys, of which the beginning of the
 * file knew nothing and for which a table has no column: those that have a value there cannot be used.
 */
export function fittingRows(batch: Batch, names: readonly string[]): Batch {
  if (names.length === batch.names.length && names.every((name, i) => batch.names[i] === name)) return batch;
  const further = batch.names.flatMap((name, i) => (names.includes(name) ? [] : [i]));
  const rejects: Reject[] = [...batch.rejects];
  const kept: number[] = [];
  for (let row = 0; row < batch.rows; row++) {
    const column = further.find((i) => batch.columns[i][row] !== "");
    if (column === undefined) kept.push(row);
    else rejects.push(unfitting(batch, row, batch.names[column]));
  }
  const columns = names.map(
    (name) => batch.columns[batch.names.indexOf(name)] as readonly string[] | undefined,
  );
  return {
    names,
    columns: columns.map((column) => kept.map((row) => column?.[row] ?? "")),
    rows: kept.length,
    at: kept.map((row) => batch.at[row]),
    rejects: rejects.sort((a, b) => a.at - b.at),
  };
}

function unfitting({ at, source }: Batch, row: number, key: string): Reject {
  const text = source?.[row];
  return {
    at: at[row],
    problem: "further key",
    detail: `"${key}"; expected the keys that the beginning of the file has; --format jsonl takes any`,
    raw: typeof text === "string" ? text : "",
  };
}
