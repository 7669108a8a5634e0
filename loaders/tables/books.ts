import type { Book } from "../../src/lib/rows.js";
import { readCsv, type CsvTable } from "../formats/csv.js";
import { digitisedBooks } from "../sources/catalogue/collection.js";
import { libraryColumns } from "../sources/catalogue/columns.js";
import { loadArks, type ArkEntry } from "./arkIndex.js";
import { libraryBook } from "./libraryBook.js";
import { tableLoader, type Content, type Loader } from "./loader.js";
import { Tally } from "./summary.js";

/**
 * The digitised collection, one row a book. Books without a title are kept and counted.
 * Rows without a record ID (such as "#N/A") and second rows on one ID are dropped.
 */
export const loadBooks: Loader<Book> = tableLoader(
  async (finder) => {
    const { file } = await finder.find(digitisedBooks);
    const arks = await loadArks(finder);
    return booksOf(await readCsv(file, { columns: libraryColumns }), arks);
  },
  import.meta.url,
);

/** The books of a table in the library's columns. */
export function booksOf(
  { rows, index }: CsvTable<(typeof libraryColumns)[number]>,
  arks: ReadonlyMap<string, ArkEntry>,
): Content<Book> {
  const tally = new Tally();
  const books = new Map<string, Book>();
  for (const row of rows) {
    const book = libraryBook(row, index, (id) => arks.get(id)?.ark ?? "");
    if (book === null) tally.drop("without a record ID");
    else if (books.has(book.id)) tally.drop("repeating a record ID");
    else books.set(book.id, book);
  }
  for (const { title, digitalId, dateStatement, year, ark } of books.values()) {
    tally.note("without a title", title === "");
    tally.note("without a digital ID", digitalId === "");
    tally.note("without a date", dateStatement === "");
    tally.note("with a date that names no year", dateStatement !== "" && year === null);
    tally.note("without an ark", ark === "");
  }
  const kept = [...books.values()];
  return { rows: kept, summary: tally.summary("books", rows.length, kept.length) };
}
