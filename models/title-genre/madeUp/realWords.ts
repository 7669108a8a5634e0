import { identifyLanguage } from "../../../src/lib/language/identify.js";
import { placeOf } from "../../../src/lib/catalogue/place.js";
import type { Book, CatalogueRecord } from "../../../src/lib/rows.js";
import { wordHash } from "../../../src/lib/text/tokens.js";
import { mainTitle } from "../bareTitle.js";
import { personName } from "./madeUpLives.js";
import { shelfOutcome } from "../pressMarks.js";

/** Words of real catalogues for made-up titles, none with a sign that templates read. */
export interface RealWords {
  /** Main titles of books from shelves of non-fiction. */
  topic: string[];
  /** People who wrote books, in two lists without a name in common. */
  name: string[];
  name2: string[];
  /** Last words of the first list's names. */
  surname: string[];
  place: string[];
  /** Main titles of serious books in other languages, by language. */
  foreignTopics: Map<string, string[]>;
}

/** Most words of a list. */
const most = 400;

/** What some books and records offer, the same words at every call. */
export function realWords(rows: readonly (Book | CatalogueRecord)[]): RealWords {
  const topics = rows
    .flatMap(({ title, shelfmark }) => (shelfOutcome(shelfmark) === 0 ? mainTitle(title) : []))
    .filter(({ length }) => length > 8 && length < 60);
  const foreignTopics = new Map<string, string[]>();
  for (const topic of topics) {
    const { language } = identifyLanguage(topic);
    foreignTopics.set(language, [...(foreignTopics.get(language) ?? []), topic]);
  }
  const names = drawn(
    rows.flatMap(({ author }) => personName(author) ?? []),
    2 * most,
  );
  return {
    topic: drawn(topics, most),
    name: names.filter((_, i) => i % 2 === 0),
    surname: names.flatMap((name, i) => (i % 2 === 0 ? (name.split(" ").at(-1) ?? []) : [])),
    name2: names.filter((_, i) => i % 2 === 1),
    place: drawn(
      rows.flatMap(({ place }) => placeOf(place) || []),
      most,
    ),
    foreignTopics: new Map([...foreignTopics].map(([language, words]) => [language, drawn(words, most)])),
  };
}

/** Different words, in the order of their hashes: as good as by chance, and a new row moves no other. */
function drawn(words: readonly string[], count: number): string[] {
  return [...new Set(words)]
    .filter((word) => !/[{}|]/.test(word))
    .map((word) => ({ word, hash: wordHash(word) >>> 0 }))
    .sort((a, b) => a.hash - b.hash)
    .slice(0, count)
    .map(({ word }) => word);
}
