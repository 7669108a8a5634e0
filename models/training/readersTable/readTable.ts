import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { GatheredTable } from "../../../src/lib/catalogue/readers/gatheredTable.js";
import { openTable } from "../../../src/lib/catalogue/readers/openTable.js";
import { rejected } from "../../score/rejects.js";

/** A row of a reader's table. */
export interface OwnRow {
  /** Names the row in messages: "row 3" is the third below the header, or the third line. */
  where: string;
  text: string;
  labels: unknown;
}

/**
 * Reads two columns of a table in any format that `score` reads. A model learns from all rows or none: one that is broken
 * is an error.
 *
 * @throws if the file is missing or empty, has a broken row, or has no such column (naming those it has)
 */
export async function readOwnTable(file: string, text: string, labels: string): Promise<OwnRow[]> {
  const expected = `expected rows with "${text}" and "${labels}"`;
  const { size } = await stat(file).catch((cause: unknown) => {
    throw new Error(`missing file: ${file} (expected a table with texts and labels)`, { cause });
  });
  if (size === 0) throw new Error(`empty file: ${file} (${expected})`);
  const opened = await openTable(createReadStream(file), { name: file, choices: { heading: true } });
  const gathered = new GatheredTable();
  for await (const batch of opened.batches()) {
    if (batch.rejects.length > 0) throw rejected(batch.rejects[0], file);
    gathered.add(batch);
  }
  const { names, columns, rows } = gathered.table();
  const [texts, cells] = [text, labels].map((column) => {
    const at = names.indexOf(column);
    if (at >= 0) return columns[at];
    const found = names.map((name) => `"${name}"`).join(", ");
    throw new Error(`missing column: "${column}" in ${file} (expected one of ${found})`);
  });
  if (rows === 0) throw new Error(`empty table: ${file} has a header only (${expected})`);
  return texts.map((each, i) => ({ where: `row ${i + 1}`, text: each, labels: cells[i] }));
}
