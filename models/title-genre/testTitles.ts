import { loadBooks } from "../../loaders/tables/books.js";
import { loadTestLanguages } from "../../loaders/tables/testLanguages.js";
import { loadTestSample } from "../../loaders/tables/testSample.js";
import { catalogueOf } from "../../src/lib/catalogue/catalogueOf.js";
import { scanAddress } from "../../src/lib/catalogue/links.js";
import { unknownLanguage } from "../../src/lib/language/unknown.js";
import type { TestTexts } from "../training/taskDefinition.js";

/**
 * The labelled books of the test sample as pages show them, each with the language of its title ("" if unknown). Where
 * the sample's file names no year, the collection's does.
 */
export async function testTitles(): Promise<TestTexts> {
  const { rows, sources } = await loadTestSample();
  const labelled = rows.filter(({ label }) => label !== null);
  const years = new Map((await loadBooks()).rows.map(({ id, year }) => [id, year]));
  const languages = new Map((await loadTestLanguages()).rows.map(({ id, language }) => [id, language]));
  // The books of the embedded sample are made up: there is nothing to link to.
  const linked = !sources.some(({ origin }) => origin === "sample");
  return {
    texts: catalogueOf(
      labelled.map((book) => ({
        ...book,
        year: book.year ?? years.get(book.id) ?? null,
        link: (linked && scanAddress(book.ark)) || "",
      })),
      {
        ark: labelled.map(({ ark }) => ark),
        language: labelled.map(({ id }) => (languages.get(id) ?? "").replace(unknownLanguage, "")),
      },
    ),
    outcomes: labelled.map(({ label }) => (label === "fiction" ? 1 : 0)),
  };
}
