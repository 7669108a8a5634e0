import type { AnnotatedBook, Book, Judgement } from "../../src/lib/rows.js";
import { countryLanguages } from "./countryLanguages.js";

/** Whether an annotator's year, place and language agree with the catalogue's; null where either is missing. */
export type Agreement = AnnotatedBook["agreement"];

/** The fields of a catalogue record that the check compares. */
export type Catalogued = Pick<Book, "year" | "place" | "languages">;

/** The fields of a judgement that the check compares. */
export type Annotated = Pick<Judgement, "year" | "place" | "country">;

/**
 * Compares what the annotator read on the title page with the catalogue record it was joined to:
 * - year: within one year of each other (catalogue and title page often differ by one);
 * - place: the two statements share a word of three letters or more, accents and case aside; each may name several
 *   places, and "printed" is no place;
 * - language: one of the catalogue's languages is a main language of the annotator's country of publication.
 */
export function compareWithCatalogue(catalogue: Catalogued, annotation: Annotated): Agreement {
  return {
    year:
      catalogue.year === null || annotation.year === null
        ? null
        : Math.abs(catalogue.year - annotation.year) <= 1,
    place: shareWord(catalogue.place, annotation.place),
    language: languageAgrees(catalogue.languages, annotation.country),
  };
}

/**
 * The integrity check: a book is well joined where more of its available comparisons agree than disagree.
 */
export function isWellJoined({ year, place, language }: Agreement): boolean {
  const votes = [year, place, language].filter((vote) => vote !== null);
  const agreeing = votes.filter(Boolean).length;
  return agreeing > votes.length - agreeing;
}

function shareWord(a: string, b: string): boolean | null {
  const here = placeWords(a);
  const there = placeWords(b);
  if (here.size === 0 || there.size === 0) return null;
  return [...here].some((word) => there.has(word));
}

const notPlaces = new Set(["printed", "and", "etc", "the"]);

function placeWords(statement: string): Set<string> {
  const plain = statement.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return new Set((plain.match(/\p{L}{3,}/gu) ?? []).filter((word) => !notPlaces.has(word)));
}

function languageAgrees(languages: readonly string[], country: string): boolean | null {
  const expected = (country.match(/[a-z]{2,3}/g) ?? []).flatMap((code) => countryLanguages(code) ?? []);
  if (languages.length === 0 || expected.length === 0) return null;
  return languages.some((language) => expected.includes(language));
}
