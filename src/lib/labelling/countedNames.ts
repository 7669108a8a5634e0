import { CorpusIndex, type IndexedBook } from "./corpusIndex.js";
import { shapes } from "./functions/shapes.js";
import type { TermsFunction } from "./labellingFunction.js";
import { vote } from "./vote.js";
import { Vote } from "./votes.js";

/** What a function that should count places counts when it takes a name of any kind for one. */
export interface CountedNames {
  titles: number;
  /** Titles with two names or more of any kind. */
  names: number;
  /** Titles with two different places or more, of a list. */
  places: number;
  /** Titles with two names or more and no place of the list. */
  withoutPlace: number;
  /** Places in the list. */
  listed: number;
}

/**
 * Makes the mistake again: titles that hold several names, and titles that hold several places of the list by which
 * "title-places" votes.
 *
 * @param books with titles in a language, such as English, that gives capital letters to names alone
 */
export function countedNames(books: readonly IndexedBook[]): CountedNames {
  const index = new CorpusIndex(books);
  const several = placesOf(index, 2);
  const any = placesOf(index, 1);
  const named = books.map(({ title }) => namesIn(title).length >= 2);
  const number = (holds: (book: number) => boolean) => books.filter((_, book) => holds(book)).length;
  return {
    titles: books.length,
    names: number((book) => named[book]),
    places: number((book) => several[book]),
    withoutPlace: number((book) => named[book] && !any[book]),
    listed: new Set(places.terms).size,
  };
}

const [places] = shapes.filter(
  (each): each is TermsFunction => each.kind === "terms" && each.name === "title-places",
);

/** Does each title name so many different places? */
function placesOf(index: CorpusIndex, minimum: number): boolean[] {
  return Array.from(vote({ ...places, except: [], minimum }, index), (cast) => cast !== Vote.abstain);
}

/** Runs of words with a capital letter, other than the first word of the title, of a sentence in it, or in brackets. */
export function namesIn(title: string): string[] {
  const names: string[] = [];
  let run: string[] = [];
  const end = () => {
    if (run.length > 0) names.push(run.join(" "));
    run = [];
  };
  let begins = true;
  for (const [word] of title.matchAll(/\S+/g)) {
    if (!begins && /^[^\p{L}[(]*\p{Lu}\p{L}/u.test(word)) run.push(word.replace(/^\P{L}+|\P{L}+$/gu, ""));
    else end();
    if (/\P{L}$/u.test(word)) end();
    begins = /[.!?\]]\P{L}*$/u.test(word);
  }
  end();
  return names;
}
