import { loadAnnotatedBooks } from "../../loaders/tables/annotatedBooks.js";
import { loadBooks } from "../../loaders/tables/books.js";
import { loadCatalogueRecords } from "../../loaders/tables/catalogueRecords.js";
import { loadDevelopmentLabels } from "../../loaders/tables/developmentLabels.js";
import { loadExternalTitles } from "../../loaders/tables/externalTitles.js";
import { loadNovels } from "../../loaders/tables/novels.js";
import { loadReadersTitles } from "../../loaders/tables/readersTitles.js";
import { loadTestSample } from "../../loaders/tables/testSample.js";
import { titleKey } from "../../src/lib/text/titleKey.js";
import { workKey } from "../../src/lib/text/workKey.js";
import { madeUpTitles, type MadeUpTitle } from "./madeUp/madeUpTitles.js";
import { madeUpLives } from "./madeUp/madeUpLives.js";
import type { AnnotatedBook, Book, CatalogueRecord, DevelopmentBook, TestBook } from "../../src/lib/rows.js";

/** Books that carry a human label, and those that only validate or test. */
export interface LabelledTitles {
  /** Annotated books outside the test sample, misjoined or not. */
  annotated: AnnotatedBook[];
  /** The random part of the development labels, outside the test sample: a sample of the collection. */
  development: DevelopmentBook[];
  /** The labelled books of the test sample. */
  test: (TestBook & { label: NonNullable<TestBook["label"]> })[];
}

/** The human labels of the title task. No book or title of the test sample is among the other two. */
export async function loadLabelledTitles(): Promise<LabelledTitles> {
  const sample = (await loadTestSample()).rows;
  const tested = holding(sample);
  const annotated = (await loadAnnotatedBooks()).rows.filter(
    (book) => !book.inTestSample && !tested(book) && book.title !== "",
  );
  const development = (await loadDevelopmentLabels()).rows.filter(
    (book) => book.part === "random" && !tested(book),
  );
  const test = sample.flatMap((book) => (book.label === null ? [] : [{ ...book, label: book.label }]));
  return { annotated, development, test };
}

/** Titles without a human label that weak supervision learns from. */
export interface WeakTitles {
  /** Titled books of the collection. */
  collection: Book[];
  /** Catalogue records that were not digitised. */
  catalogue: CatalogueRecord[];
  /** Titles of British novels. */
  novels: { id: string; title: string }[];
  /** Titles of modern reading lists with the genres that readers gave them. */
  readers: { id: string; title: string; genres: string[] }[];
  /** Titles that nobody wrote, of biographies of the authors named by collection and catalogue. */
  lives: { id: string; title: string }[];
  /** Titles that nobody wrote, of what the catalogues hold too little of. */
  madeUp: MadeUpTitle[];
}

/** The weak titles, without those of the test sample, of HathiTrust and of the development labels. */
export async function loadWeakTitles(
  development: readonly DevelopmentBook[],
  workOf = workKey,
): Promise<WeakTitles> {
  const external = (await loadExternalTitles()).rows;
  const kept = keeper([...(await loadTestSample()).rows, ...external, ...development], workOf);
  const collection = kept((await loadBooks()).rows);
  const catalogue = kept((await loadCatalogueRecords()).rows).filter(({ digitised }) => !digitised);
  // Pages ask a task for its test texts alone: they need not wait for what identifies languages.
  const { realWords } = await import("./madeUp/realWords.js");
  return {
    collection,
    catalogue,
    novels: kept((await loadNovels()).rows).map(({ id, title }) => ({ id, title })),
    readers: kept((await loadReadersTitles()).rows),
    lives: kept(madeUpLives([...collection, ...catalogue])),
    madeUp: kept(madeUpTitles(realWords([...collection, ...catalogue]))),
  };
}

/** What is left of the weak titles when some books are held out, by ID and by title. */
export function withoutHeld(weak: WeakTitles, held: readonly { id: string; text: string }[]): WeakTitles {
  const kept = keeper(held.map(({ id, text }) => ({ id, title: text })));
  return {
    collection: kept(weak.collection),
    catalogue: kept(weak.catalogue),
    novels: kept(weak.novels),
    readers: kept(weak.readers),
    lives: kept(weak.lives),
    madeUp: kept(weak.madeUp),
  };
}

/** A filter that keeps titled rows that are none of some books. */
function keeper(books: readonly { id: string; title: string }[], workOf = workKey) {
  const out = holding(books, workOf);
  return <Row extends { id: string; title: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.title !== "" && !out(row));
}

/**
 * A test for belonging to a set of books, by ID, by title, or as another copy or edition of the same work.
 *
 * @param workOf what titles of the same work share
 */
export function holding(books: readonly { id: string; title: string }[], workOf = workKey) {
  const ids = new Set(books.map(({ id }) => id));
  const titles = new Set(books.map(({ title }) => titleKey(title)));
  const works = new Set(books.map(({ title }) => workOf(title)));
  for (const keys of [ids, titles, works]) keys.delete("");
  return ({ id, title }: { id: string; title: string }) =>
    ids.has(id) || titles.has(titleKey(title)) || works.has(workOf(title));
}
