import type { DevelopmentBook } from "../../src/lib/rows.js";
import { readCsv, type CsvTable } from "../formats/csv.js";
import { recordId } from "../formats/recordId.js";
import { oneOf } from "../formats/oneOf.js";
import { developmentLabelColumns, developmentLabels } from "../sources/catalogue/annotations.js";
import { tableLoader, type Content, type Loader } from "./loader.js";
import { Tally } from "./summary.js";

/** Titled books labelled for choosing models, one row a book. Rows without a record ID or title are dropped. */
export const loadDevelopmentLabels: Loader<DevelopmentBook> = tableLoader(
  async (finder) => {
    const { file } = await finder.find(developmentLabels);
    return developmentBooks(await readCsv(file, { columns: developmentLabelColumns }), file);
  },
  import.meta.url,
);

/** The books of a table of labels; `file` names it in errors. */
export function developmentBooks(
  { rows, index }: CsvTable<(typeof developmentLabelColumns)[number]>,
  file: string,
): Content<DevelopmentBook> {
  const tally = new Tally();
  const books = new Map<string, DevelopmentBook>();
  for (const [number, row] of rows.entries()) {
    const cell = (column: (typeof developmentLabelColumns)[number]) => row[index[column]].trim();
    const id = recordId(cell("physical_record_id"));
    const title = cell("title");
    if (id === null) {
      tally.drop("without a record ID");
      continue;
    }
    if (title === "") {
      tally.drop("without a title");
      continue;
    }
    if (books.has(id)) {
      tally.drop("repeating a record ID");
      continue;
    }
    const label = oneOf(cell("label"), ["fiction", "non_fiction"], `label of ${file}, row ${number + 1}`);
    books.set(id, { id, title, languageGuess: cell("language_guess"), part: cell("part"), label });
  }
  const kept = [...books.values()];
  return { rows: kept, summary: tally.summary("development labels", rows.length, kept.length) };
}
