import type { AnnotatedBook, Label, TestBook } from "../../src/lib/rows.js";
import { readAnnotationRows, type AnnotationRow } from "./annotationRows.js";
import { compareWithCatalogue, isWellJoined } from "./integrity.js";
import { tableLoader, type Content, type Loader } from "./loader.js";
import { Tally } from "./summary.js";
import { loadTestSample } from "./testSample.js";
import { titleKey } from "../../src/lib/text/titleKey.js";

/**
 * Books with judgements, one row a book: the label that most of its rows give, and the verdict of the integrity check
 * on its first row by classification ID (the rows of one book are copies). Books whose rows tie are dropped.
 */
export const loadAnnotatedBooks: Loader<AnnotatedBook> = tableLoader(
  async (finder) => {
    const { rows } = await readAnnotationRows(finder);
    const test = await finder.load(loadTestSample);
    return annotatedBooks(rows, test.rows);
  },
  import.meta.url,
);

/** One row a book of the annotation file. */
export function annotatedBooks(
  rows: readonly AnnotationRow[],
  test: readonly Pick<TestBook, "id" | "title">[],
): Content<AnnotatedBook> {
  const testIds = new Set(test.map(({ id }) => id));
  const testTitles = new Set(test.flatMap(({ title }) => titleKey(title) || []));
  const tally = new Tally();
  const books: AnnotatedBook[] = [];
  const byBook = groupByBook(rows);
  for (const copies of byBook.values()) {
    const [{ book, judgement, split }] = copies;
    const label = majority(copies);
    if (label === null) {
      tally.drop("with as many rows for fiction as against");
      continue;
    }
    const agreement = compareWithCatalogue(book, judgement);
    const wellJoined = isWellJoined(agreement);
    const inTestSample = testIds.has(book.id) || testTitles.has(titleKey(book.title));
    tally.note("well joined", wellJoined);
    tally.note("misjoined", !wellJoined);
    tally.note("in the test sample too", inTestSample);
    books.push({ ...book, label, judgements: copies.length, split, agreement, wellJoined, inTestSample });
  }
  return { rows: books, summary: tally.summary("annotated books", byBook.size, books.length) };
}

/** Rows by book, those of a book sorted by classification ID. */
function groupByBook(rows: readonly AnnotationRow[]): Map<string, AnnotationRow[]> {
  const groups = new Map<string, AnnotationRow[]>();
  for (const row of rows) {
    const group = groups.get(row.book.id);
    if (group) group.push(row);
    else groups.set(row.book.id, [row]);
  }
  for (const group of groups.values()) group.sort((a, b) => Number(a.judgement.id) - Number(b.judgement.id));
  return groups;
}

function majority(copies: readonly AnnotationRow[]): Label | null {
  const fiction = copies.filter(({ judgement }) => judgement.label === "fiction").length;
  if (fiction * 2 === copies.length) return null;
  return fiction * 2 > copies.length ? "fiction" : "non_fiction";
}
