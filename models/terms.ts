import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseTerms, type Terms } from "../src/lib/catalogue/records/terms.js";

/**
 * The terms of a model's labels: those of `terms.csv` in its folder, none where there is no such file because its labels
 * are in no vocabulary.
 *
 * @param labels of the model
 * @throws if the table is not valid, or knows a label that the model does not
 */
export async function readTerms(folder: string, labels: readonly string[]): Promise<Terms> {
  const file = join(folder, "terms.csv");
  return existsSync(file) ? readOwnTerms(file, labels) : new Map();
}

/** The terms of a table that a library made. @throws as `readTerms`, and if it cannot be read */
export async function readOwnTerms(file: string, labels: readonly string[]): Promise<Terms> {
  let csv: string;
  try {
    csv = await readFile(file, "utf8");
  } catch (cause) {
    throw new Error(`missing file: ${file} (expected a table of terms)`, { cause });
  }
  return parseTerms(csv, file, labels);
}
