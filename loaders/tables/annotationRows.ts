import type { Book, Judgement } from "../../src/lib/rows.js";
import { parseAuthorityTerms } from "../formats/authorityTerms.js";
import { readCsv, type CsvTable } from "../formats/csv.js";
import { firstYear } from "../../src/lib/catalogue/dateStatement.js";
import { oneOf } from "../formats/oneOf.js";
import { annotationColumns, annotations } from "../sources/catalogue/annotations.js";
import { libraryColumns } from "../sources/catalogue/columns.js";
import { libraryBook } from "./libraryBook.js";
import type { Finder } from "./finder.js";
import { Tally } from "./summary.js";

/** One row of the annotation file: a judgement beside the catalogue record that it was joined to. */
export interface AnnotationRow {
  book: Book;
  judgement: Judgement;
  split: "training" | "validation";
}

/** Rows of the annotation file, with what was left out. */
export interface AnnotationRows {
  rows: AnnotationRow[];
  read: number;
  tally: Tally;
}

const viewer = /^https?:\/\/access\.bl\.uk\/item\/viewer\//;

const columns = [...libraryColumns, ...annotationColumns] as const;

/** Reads the annotation file; rows without a record ID or without a classification ID are dropped. */
export async function readAnnotationRows(finder: Finder): Promise<AnnotationRows> {
  const { file } = await finder.find(annotations);
  return annotationRows(await readCsv(file, { columns }), file);
}

/** The rows of a table in the columns of the annotation file; `file` names it in errors. */
export function annotationRows(
  { rows, index }: CsvTable<(typeof columns)[number]>,
  file: string,
): AnnotationRows {
  const tally = new Tally();
  const kept: AnnotationRow[] = [];
  for (const [number, row] of rows.entries()) {
    const cell = (column: (typeof annotationColumns)[number]) => stated(row[index[column]]);
    const where = (column: string) => `${column} of ${file}, row ${number + 1}`;
    const ark = row[index["Link to digitised book"]].trim().replace(viewer, "");
    const book = libraryBook(row, index, () => ark);
    const id = wholeNumber(row[index["classification_id"]]);
    if (book === null) {
      tally.drop("without a record ID");
      continue;
    }
    if (id === "") {
      tally.drop("without a classification ID");
      continue;
    }
    const genre = oneOf(row[index["annotator_genre"]], ["Fiction", "Non-fiction"], where("annotator_genre"));
    const validation = oneOf(row[index["is_valid"]], ["True", "False"], where("is_valid"));
    const judgement: Judgement = {
      id,
      bookId: book.id,
      annotator: wholeNumber(row[index["user_id"]]),
      madeAt: isoTime(row[index["created_at"]], where("created_at")),
      label: genre === "Fiction" ? "fiction" : "non_fiction",
      year: firstYear(cell("annotator_normalised_date_pub")) ?? firstYear(cell("annotator_date_pub")),
      place: oneLine(cell("annotator_place_pub")),
      publisher: oneLine(cell("annotator_publisher")),
      country: oneLine(cell("annotator_country")).toLowerCase(),
      genreTerms: parseAuthorityTerms(cell("annotator_FAST_genre_terms")),
      subjectTerms: parseAuthorityTerms(cell("annotator_FAST_subject_terms")),
      comment: cell("annotator_comments"),
    };
    kept.push({ book, judgement, split: validation === "True" ? "validation" : "training" });
  }
  return { rows: kept, read: rows.length, tally };
}

/** The cell without blanks around it, or "" where the annotator entered NONE. */
function stated(cell: string): string {
  const text = cell.trim();
  return text.toUpperCase() === "NONE" ? "" : text;
}

/** Several lines of a cell as one, separated as the catalogue separates places. */
function oneLine(text: string): string {
  return text
    .split("\n")
    .flatMap((line) => line.trim() || [])
    .join(" ; ");
}

/** A number that was saved as "123456789.0", or "". */
export function wholeNumber(cell: string): string {
  return /^(\d+)(?:\.0*)?$/.exec(cell.trim())?.[1] ?? "";
}

/** "2020-07-27 07:35:13 UTC" as "2020-07-27T07:35:13Z". */
function isoTime(cell: string, where: string): string {
  const match = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}) UTC$/.exec(cell.trim());
  if (!match) throw new Error(`unparsable time: "${cell}" in ${where} (expected 2020-07-27 07:35:13 UTC)`);
  return `${match[1]}T${match[2]}Z`;
}
