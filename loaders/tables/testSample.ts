import type { Label, TestBook } from "../../src/lib/rows.js";
import { readCsv, type CsvTable } from "../formats/csv.js";
import { firstYear } from "../../src/lib/catalogue/dateStatement.js";
import { parsePythonDictionary, parsePythonList } from "../formats/pythonList.js";
import { recordId } from "../formats/recordId.js";
import { oneOf } from "../formats/oneOf.js";
import { testSample, testSampleColumns } from "../sources/catalogue/annotations.js";
import { loadArks, type ArkEntry } from "./arkIndex.js";
import { shelfmark } from "./libraryBook.js";
import { tableLoader, type Content, type Loader } from "./loader.js";
import { Tally } from "./summary.js";

/**
 * The random test sample, one row a book. Its file names no country and no languages. Books labelled "both", or not
 * labelled, are kept with a null label. Rows without a record ID, and second rows on one ID, are dropped.
 */
export const loadTestSample: Loader<TestBook> = tableLoader(
  async (finder) => {
    const { file } = await finder.find(testSample);
    const arks = await loadArks(finder);
    return testBooks(await readCsv(file, { columns: testSampleColumns }), file, arks);
  },
  import.meta.url,
);

/** The books of a table in the columns of the test sample; `file` names it in errors. */
export function testBooks(
  { rows, index }: CsvTable<(typeof testSampleColumns)[number]>,
  file: string,
  arks: ReadonlyMap<string, ArkEntry>,
): Content<TestBook> {
  const tally = new Tally();
  const books = new Map<string, TestBook>();
  for (const [number, row] of rows.entries()) {
    const cell = (column: (typeof testSampleColumns)[number]) => row[index[column]].trim();
    const where = (column: string) => `${column} of ${file}, row ${number + 1}`;
    const id = recordId(cell("identifier"));
    if (id === null) {
      tally.drop("without a record ID");
      continue;
    }
    if (books.has(id)) {
      tally.drop("repeating a record ID");
      continue;
    }
    const given = oneOf(cell("true_label"), ["fiction", "non_fiction", "both", ""], where("true_label"));
    const label: Label | null = given === "fiction" || given === "non_fiction" ? given : null;
    tally.note("labelled both", given === "both");
    tally.note("without a label", given === "");
    const [title = "", ...variantTitles] = parsePythonList(cell("title"), where("title"));
    const dateStatement = cell("datefield");
    books.set(id, {
      id,
      digitalId: arks.get(id)?.digitalId ?? "",
      title: title.trim(),
      variantTitles,
      author: author(
        parsePythonDictionary(cell("authors"), where("authors")),
        parsePythonDictionary(cell("corporate"), where("corporate")),
      ),
      place: cell("place"),
      publisher: cell("publisher"),
      year: firstYear(dateStatement),
      dateStatement,
      shelfmark: shelfmark(parsePythonList(cell("shelfmarks"), where("shelfmarks"))[0] ?? ""),
      country: "",
      languages: [],
      ark: arks.get(id)?.ark ?? "",
      label,
      publishedProbability: probability(cell("fiction_probs"), where("fiction_probs")),
    });
  }
  const kept = [...books.values()];
  for (const { title, dateStatement, year, ark } of kept) {
    tally.note("without a title", title === "");
    tally.note("without a date", dateStatement === "");
    tally.note("with a date that names no year", dateStatement !== "" && year === null);
    tally.note("without an ark", ark === "");
  }
  return { rows: kept, summary: tally.summary("test sample", rows.length, kept.length) };
}

/** Creators, else contributors, else bodies, separated by semicolons. */
function author(people: Record<string, string[]>, bodies: Record<string, string[]>): string {
  const names =
    people["creator"] ?? people["contributor"] ?? bodies["creator"] ?? bodies["contributor"] ?? [];
  return names.map((name) => name.trim()).join("; ");
}

function probability(cell: string, where: string): number | null {
  if (cell === "") return null;
  const value = Number(cell);
  if (!(value >= 0 && value <= 1)) {
    throw new Error(`wrong probability: "${cell}" in ${where} (expected a number from 0 to 1)`);
  }
  return value;
}
