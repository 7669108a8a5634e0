import type { Catalogue } from "../../src/lib/catalogue/catalogue.js";
import { catalogueOf } from "../../src/lib/catalogue/catalogueOf.js";
import { bookSets, type BookSet } from "../../src/lib/comparison/sets.js";
import type { IdentifiedTitle } from "../../src/lib/language/accuracy.js";
import { unknownLanguage } from "../../src/lib/language/unknown.js";
import type { AnnotatedBook, Book, TestBook } from "../../src/lib/rows.js";
import { loadAnnotatedBooks } from "./annotatedBooks.js";
import { loadBooks } from "./books.js";
import { loadDevelopmentLabels } from "./developmentLabels.js";
import { loadTestSample } from "./testSample.js";
import { loadTestLanguages } from "./testLanguages.js";
import { loadTitleLanguages } from "./titleLanguages.js";

/** The collection, and the sets of books that the model learned from or is tested on. */
export interface TrainingSets {
  books: Book[];
  /**
   * Every book of the collection with the language of its title. A book of the test sample has the title and place of
   * the sample's file, as on the pages that show what models say of it.
   */
  catalogue: Catalogue;
  annotated: AnnotatedBook[];
  test: TestBook[];
  sets: BookSet[];
  /** Annotated books with exactly one recorded language, beside the one identified. */
  recorded: IdentifiedTitle[];
}

/** Everything that the page on the training data compares. Sets are joined to the collection by record ID. */
export async function loadTrainingSets(): Promise<TrainingSets> {
  const books = await loadBooks();
  const annotated = await loadAnnotatedBooks();
  const test = await loadTestSample();
  const development = await loadDevelopmentLabels();
  const languages = new Map((await loadTitleLanguages()).rows.map(({ id, language }) => [id, language]));
  const drawn = new Map(test.rows.map((book) => [book.id, book]));
  const rows = books.rows.map((book) => {
    const { title, place, year } = drawn.get(book.id) ?? book;
    return { ...book, title, place, year: year ?? book.year };
  });
  const ofSample = new Map((await loadTestLanguages()).rows.map(({ id, language }) => [id, language]));
  const languageOf = ({ id }: Book) => ofSample.get(id) ?? languages.get(id) ?? "";
  return {
    books: books.rows,
    catalogue: catalogueOf(rows, {
      language: rows.map((book) => languageOf(book).replace(unknownLanguage, "")),
    }),
    annotated: annotated.rows,
    test: test.rows,
    sets: bookSets(annotated.rows, test.rows, development.rows),
    recorded: annotated.rows.flatMap(({ id, languages: [recorded, ...others] }) => {
      const identified = languages.get(id);
      return recorded && others.length === 0 && identified ? { recorded, identified } : [];
    }),
  };
}
