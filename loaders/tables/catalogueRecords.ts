import type { CatalogueRecord } from "../../src/lib/rows.js";
import { firstYear } from "../../src/lib/catalogue/dateStatement.js";
import { subfield, type MarcRecord } from "../../src/lib/catalogue/readers/marc/marcRecord.js";
import { readMarcXml } from "../formats/marcxml.js";
import { pressMarkNumber } from "../../src/lib/catalogue/pressMark.js";
import { recordId } from "../formats/recordId.js";
import { digitisedBooks } from "../sources/catalogue/collection.js";
import { catalogueFiles } from "../sources/catalogue/marc.js";
import { readCsv } from "../formats/csv.js";
import { imprintOf } from "./imprint.js";
import { shelfmark } from "./libraryBook.js";
import { tableLoader, type Content, type Loader } from "./loader.js";
import { Tally } from "./summary.js";

/**
 * Records of the nineteenth-century catalogue, one row a record. The records are consecutive headings of one
 * alphabetical list, not a random sample. Records without an ID, and second records on one ID, are dropped.
 */
export const loadCatalogueRecords: Loader<CatalogueRecord> = tableLoader(
  async (finder) => {
    const collection = await finder.find(digitisedBooks);
    const idColumn = "BL record ID for physical resource";
    const table = await readCsv(collection.file, { columns: [idColumn] });
    const digitised = new Set(table.rows.map((row) => recordId(row[table.index[idColumn]])));
    const files: MarcRecord[][] = [];
    for (const source of catalogueFiles) {
      const { file } = await finder.find(source);
      files.push(await readMarcXml(file));
    }
    return catalogueRecords(files.flat(), digitised);
  },
  import.meta.url,
);

/**
 * The rows of MARC records.
 * @param digitised record IDs of the digitised books
 */
export function catalogueRecords(
  marcRecords: readonly MarcRecord[],
  digitised: ReadonlySet<string | null>,
): Content<CatalogueRecord> {
  const tally = new Tally();
  const records = new Map<string, CatalogueRecord>();
  for (const marc of marcRecords) {
    const id = recordId(marc.control.get("001") ?? "");
    if (id === null) tally.drop("without a record ID");
    else if (records.has(id)) tally.drop("repeating a record ID");
    else records.set(id, catalogueRecord(id, marc, digitised.has(id)));
  }
  const kept = [...records.values()];
  for (const { title, year, country, language, pages, shelfmark, digitised } of kept) {
    tally.note("digitised", digitised);
    tally.note("without a title", title === "");
    tally.note("without a year", year === null);
    tally.note("without a country", country === "");
    tally.note("without a language", language === "");
    tally.note("without a page count", pages === null);
    tally.note("without a numeric press-mark", pressMarkNumber(shelfmark) === null);
  }
  return { rows: kept, summary: tally.summary("catalogue records", marcRecords.length, kept.length) };
}

function catalogueRecord(id: string, marc: MarcRecord, digitised: boolean): CatalogueRecord {
  const coded = marc.control.get("008") ?? "";
  const { place, publisher, dateStatement, pages } = imprintOf(marc);
  return {
    id,
    title: [subfield(marc, "245", "a"), subfield(marc, "245", "b")].filter(Boolean).join(" "),
    author: subfield(marc, "100", "a") || subfield(marc, "110", "a") || subfield(marc, "720", "a"),
    place,
    publisher,
    dateStatement,
    year: firstYear(dateStatement) ?? firstYear(coded.slice(7, 11)),
    country: codeAt(coded, 15),
    language: codeAt(coded, 35),
    pages: lastPage(subfield(marc, "300", "a")) ?? pages,
    shelfmark: shelfmark(subfield(marc, "852", "j")),
    digitised,
  };
}

/** A three-character code of field 008; "" where blanks or fill characters stand instead. */
function codeAt(coded: string, start: number): string {
  return coded
    .slice(start, start + 3)
    .replaceAll("|", "")
    .trim();
}

/** Last page number of an extent such as "xvi, [1], 422 p.", or null. */
function lastPage(extent: string): number | null {
  const numbers = [...extent.matchAll(/(\d+)\]?\s*p(?:ages?)?\b/g)];
  const last = numbers.at(-1)?.[1];
  return last === undefined ? null : Number(last);
}
