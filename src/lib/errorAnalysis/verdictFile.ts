import { csvParseRows } from "d3";
import { spreadsheetSafe, toCsv } from "../csv.js";
import { isVerdict, verdictKinds, type Verdict, type Verdicts } from "./verdicts.js";

/** A row of a verdict file that was not taken over. */
export interface RefusedRow {
  /** Number of the line's record in the file, the heading being 1. */
  row: number;
  id: string;
  problem: string;
}

/** What came of reading a verdict file. */
export interface VerdictImport {
  /** The verdicts held before, unchanged, and those that the file adds. */
  verdicts: Map<string, Verdict>;
  added: number;
  /** Rows that say what is already held. */
  unchanged: number;
  refused: RefusedRow[];
}

const columns = ["dataset", "id", "title", "verdict", "note"] as const;

/** Verdicts as CSV with the columns dataset, id, title, verdict and note. */
export function formatVerdicts(
  verdicts: Verdicts,
  dataset: string,
  titles: readonly { id: string; title: string }[],
): string {
  const titleOf = new Map(titles.map(({ id, title }) => [id, title]));
  const rows = [...verdicts].map(([id, { verdict, note }]) => ({
    dataset,
    id,
    title: titleOf.get(id) ?? "",
    verdict,
    note,
  }));
  return toCsv(
    rows,
    columns.map((key) => ({ key })),
  );
}

/**
 * Reads a verdict file and adds it to the verdicts held. A row with an ID that is not among the titles, with another
 * dataset's name, with an unknown verdict, or with a second verdict on a title is refused and reported; of two rows on
 * one title the first counts, and what is already held stays.
 *
 * @throws if the file has no columns "id" and "verdict"
 */
export function readVerdicts(
  text: string,
  held: Verdicts,
  dataset: string,
  titles: readonly { id: string }[],
): VerdictImport {
  const [heading = [], ...records] = csvParseRows(text.replace(/^\ufeff/, ""));
  const names = heading.map((name) => name.trim().toLowerCase());
  const at = Object.fromEntries(columns.map((name) => [name, names.indexOf(name)]));
  if (at["id"] < 0 || at["verdict"] < 0)
    throw new Error(`not a verdict file: columns ${names.join(", ") || "none"} (expected id and verdict)`);
  const known = new Set(titles.map(({ id }) => id));
  const result: VerdictImport = { verdicts: new Map(held), added: 0, unchanged: 0, refused: [] };
  const seen = new Map<string, number>();
  records.forEach((record, i) => {
    const cell = (name: (typeof columns)[number]) => (at[name] < 0 ? "" : (record[at[name]] ?? "").trim());
    const row = i + 2;
    if (record.every((each) => each.trim() === "")) return;
    const id = bookId(cell("id"), known);
    const refuse = (problem: string) => result.refused.push({ row, id, problem });
    const verdict = cell("verdict").toLowerCase();
    const note = unsafe(cell("note"));
    const first = seen.get(id);
    if (cell("dataset") !== "" && cell("dataset") !== dataset)
      return refuse(`belongs to the dataset “${cell("dataset")}”, not to “${dataset}”`);
    if (!known.has(id)) return refuse("no title of this dataset has this ID");
    if (!isVerdict(verdict))
      return refuse(`unknown verdict “${cell("verdict")}” (expected ${verdictKinds.join(", ")})`);
    if (first !== undefined) return refuse(`second verdict on the title of row ${first}; the first counts`);
    seen.set(id, row);
    const before = held.get(id);
    if (before === undefined) {
      result.verdicts.set(id, { verdict, note });
      result.added++;
    } else if (before.verdict === verdict && before.note === note) result.unchanged++;
    else
      refuse(
        `you already hold “${before.verdict}”${before.note === "" ? "" : ` (${before.note})`}, which stays`,
      );
  });
  return result;
}

/** Spreadsheets take the zeros from the front of an ID. */
function bookId(cell: string, known: ReadonlySet<string>): string {
  const padded = /^\d{1,8}$/.test(cell) ? cell.padStart(9, "0") : cell;
  return known.has(padded) ? padded : cell;
}

/** Takes off the apostrophe that `spreadsheetSafe` puts before what looks like a formula. */
function unsafe(cell: string): string {
  const bare = cell.slice(1);
  return cell.startsWith("'") && spreadsheetSafe(bare) === cell ? bare : cell;
}
