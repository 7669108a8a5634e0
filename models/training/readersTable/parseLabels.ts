import { parsePythonList } from "../../../loaders/formats/pythonList.js";

/** Signs that may stand between labels, and what says that a cell is a list. */
const separators = [";", "|", ","] as const;
const list = /^\s*\[/;

/**
 * The separator of cells that are no lists: the sign of ";", "|" and "," that most cells have, the first among
 * equals; null where no cell has any, so that each cell is one label.
 */
export function guessSeparator(cells: readonly unknown[]): string | null {
  const plain = cells.filter((cell): cell is string => typeof cell === "string" && !list.test(cell));
  const counts = separators.map((sign) => plain.filter((cell) => cell.includes(sign)).length);
  const most = Math.max(...counts);
  return most === 0 ? null : separators[counts.indexOf(most)];
}

/**
 * The labels of a cell: a list (of JSON lines, or written as JSON or Python writes one), or labels with a separator
 * between them. A blank cell has none.
 *
 * @param where names the row in an error
 * @throws if a list does not parse, or holds anything but texts and numbers
 */
export function parseLabels(cell: unknown, separator: string | null, where: string): string[] {
  if (cell === null || cell === undefined) return [];
  if (Array.isArray(cell)) return cell.map((label) => labelOf(label, where));
  if (typeof cell !== "string") return [labelOf(cell, where)];
  if (!list.test(cell)) return separator === null ? [cell] : cell.split(separator);
  try {
    const parsed: unknown = JSON.parse(cell);
    if (Array.isArray(parsed)) return parsed.map((label) => labelOf(label, where));
  } catch {
    // Not JSON: a Python list, or an error that names the row.
  }
  return parsePythonList(cell, where);
}

/**
 * The one label of a cell, as it is written; a blank cell has none.
 *
 * @throws if it is a list
 */
export function parseLabel(cell: unknown, where: string): string[] {
  if (cell === null || cell === undefined) return [];
  if (Array.isArray(cell) || (typeof cell === "string" && list.test(cell) && cell.trimEnd().endsWith("]")))
    throw new Error(
      `invalid label: ${typeof cell === "string" ? cell : JSON.stringify(cell)} in ${where} (expected one label; --labels takes lists)`,
    );
  return [labelOf(cell, where)];
}

function labelOf(label: unknown, where: string): string {
  if (typeof label === "string") return label;
  if (typeof label === "number" || typeof label === "boolean") return String(label);
  throw new Error(`invalid label: ${JSON.stringify(label)} in ${where} (expected a text)`);
}
