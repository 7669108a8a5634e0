import type { Catalogue } from "../catalogue/catalogue.js";
import { year } from "../catalogue/fields/year.js";
import { rangeName } from "../catalogue/groups.js";
import { eachRow, type Steps } from "../steps.js";
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
export function* columnSummaries({ names, columns, rows }: TextTable, most = 3): Steps<ColumnSummary[]> {
  const summaries: ColumnSummary[] = [];
  for (const [i, name] of names.entries()) {
    const times = new Map<string, number>();
    let filled = 0;
    yield* eachRow(rows, (row) => {
      const cell = columns[i][row];
      if (cell.trim() === "") return;
      filled++;
      times.set(cell, (times.get(cell) ?? 0) + 1);
    });
    summaries.push({ name, filled, different: times.size, commonest: commonestOf(times, most) });
  }
  return summaries;
}

/** The commonest of some cells, found without sorting them all: there may be as many as records. */
function commonestOf(times: ReadonlyMap<string, number>, most: number): [string, number][] {
  const before = (a: [string, number], b: [string, number]) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
  let best: [string, number][] = [];
  for (const entry of times) {
    if (best.length === most && before(best[most - 1], entry) < 0) continue;
    best = [...best, entry].sort(before).slice(0, most);
  }
  return best;
}

/** Records that have the same title, in letters and digits, and the same year or none. */
export interface DuplicateGroup {
  title: string;
  year: number | null;
  rows: readonly number[];
}

/** Groups of records of the same title and year, the largest first. Records without a title are in none. */
export function* duplicateGroups({ title, year, size }: Catalogue): Steps<DuplicateGroup[]> {
  const groups = new Map<string, number[]>();
  yield* eachRow(size, (row) => {
    const letters = titleKey(title[row]);
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

/** What a catalogue holds and lacks, at a glance. */
export interface Overview {
  size: number;
  untitled: number;
  /** Records with a year; first and last of them, 0 where there are none. */
  years: { dated: number; first: number; last: number };
  /** Different identifiers. */
  identifiers: number;
  duplicates: readonly DuplicateGroup[];
  columns: readonly ColumnSummary[];
  /** Records of each period of the field "year", and of those without one. */
  periods: ReadonlyMap<string, number>;
}

/** A catalogue at a glance. */
export function* overviewOf(table: TextTable, catalogue: Catalogue): Steps<Overview> {
  const { size, title, id } = catalogue;
  const years = { dated: 0, first: Infinity, last: -Infinity };
  const periods = new Map<string, number>();
  const identifiers = new Set<string>();
  let untitled = 0;
  yield* eachRow(size, (row) => {
    const known = catalogue.year[row];
    const period = rangeName(year, known);
    periods.set(period, (periods.get(period) ?? 0) + 1);
    identifiers.add(id[row]);
    if (title[row] === "") untitled++;
    if (known === null) return;
    years.dated++;
    years.first = Math.min(years.first, known);
    years.last = Math.max(years.last, known);
  });
  return {
    ...{ size, untitled, periods, identifiers: identifiers.size },
    years: years.dated > 0 ? years : { dated: 0, first: 0, last: 0 },
    duplicates: yield* duplicateGroups(catalogue),
    columns: yield* columnSummaries(table),
  };
}
