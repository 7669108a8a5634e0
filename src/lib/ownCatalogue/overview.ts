import type { Catalogue } from "../catalogue/catalogue.js";
import { titleKey } from "../text/titleKey.js";
import type { TextTable } from "../catalogue/readers/table.js";

/** What a column of a file holds. */
export interface ColumnSummary {
  name: string;
  /** Cells that are not blank. */
  filled: number;
  /** Different cells that are not blank. */
  different: number;
  /** The commonest cells that are not blank, with how often each occurs. */
  commonest: readonly (readonly [cell: string, times: number])[];
}

/** A summary of each column. @param most how many of the commonest cells to give */
export function columnSummaries({ names, columns }: TextTable, most = 3): ColumnSummary[] {
  return names.map((name, i) => {
    const times = new Map<string, number>();
    let filled = 0;
    for (const cell of columns[i]) {
      if (cell.trim() === "") continue;
      filled++;
      times.set(cell, (times.get(cell) ?? 0) + 1);
    }
    const ranked = [...times].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return { name, filled, different: times.size, commonest: ranked.slice(0, most) };
  });
}

/** Records that have the same title, in letters and digits, and the same year or none. */
export interface DuplicateGroup {
  title: string;
  year: number | null;
  rows: readonly number[];
}

/** Groups of records of the same title and year, the largest first. Records without a title are in none. */
export function duplicateGroups({ title, year }: Catalogue): DuplicateGroup[] {
  const groups = new Map<string, number[]>();
  title.forEach((text, row) => {
    const letters = titleKey(text);
    if (letters === "") return;
    const key = `${letters} ${year[row] ?? ""}`;
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  });
  return [...groups.values()]
    .filter((rows) => rows.length > 1)
    .map((rows) => ({ title: title[rows[0]], year: year[rows[0]], rows }))
    .sort((a, b) => b.rows.length - a.rows.length || a.rows[0] - b.rows[0]);
}
