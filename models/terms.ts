import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { parseTerms, type Terms } from "../src/lib/catalogue/records/terms.js";
import { artefactPath } from "./artefacts.js";

/**
 * The terms of a task's labels: `models/<task>/terms.csv`, none of a task whose labels are in no vocabulary.
 *
 * @param labels of the model
 * @throws if the table is not valid, or knows a label that the model does not
 */
export async function readTerms(task: string, labels: readonly string[]): Promise<Terms> {
  const file = artefactPath(task, "terms.csv");
  return existsSync(file) ? readTermsFile(file, `models/${task}/terms.csv`, labels) : new Map();
}

/** The terms of a table that a library made. @throws as `readTerms`, and if it cannot be read */
export async function readOwnTerms(file: string, labels: readonly string[]): Promise<Terms> {
  return readTermsFile(file, file, labels);
}

async function readTermsFile(file: string, name: string, labels: readonly string[]): Promise<Terms> {
  let csv: string;
  try {
    csv = await readFile(file, "utf8");
  } catch (cause) {
    throw new Error(`missing file: ${name} (expected a table of terms)`, { cause });
  }
  return parseTerms(csv, name, labels);
}
