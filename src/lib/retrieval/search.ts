import { alongDirections } from "../meaning/directions.js";
import type { CollectionMeanings } from "../meaning/meaningFile.js";
import type { CoOccurrence } from "../metrics/multilabel/coOccurrence.js";
import { titleKey } from "../text/titleKey.js";
import { closestTexts, type CloseText } from "./closestTexts.js";
import { credits, type Credit } from "./credits.js";
import type { PageProvenance } from "../rows.js";
import type { BlurbsFile, QuestionsFile, QuotationsFile, TitlesFile } from "./collections.js";
import type { TextIndex } from "./textIndex.js";

/** The texts of a collection, as they are searched. */
export interface SearchedTexts {
  texts: readonly string[];
  tags: readonly (readonly string[])[];
  /** Place of each text by its letters and digits. */
  places: ReadonlyMap<string, number>;
  index: TextIndex;
  meaning: CollectionMeanings | null;
}

/** A collection that can be searched. */
export type Collection = SearchedTexts & { about: AboutCollection } & (
    | { kind: "quotations"; file: QuotationsFile }
    | { kind: "questions"; file: QuestionsFile }
    | { kind: "blurbs"; file: BlurbsFile }
    | { kind: "titles"; file: TitlesFile }
  );
type CollectionOf<Kind extends Collection["kind"]> = Extract<Collection, { kind: Kind }>;

/** What a page says of a collection. */
export interface AboutCollection {
  texts: number;
  /** Texts that are found by their words alone, for the encoder has not read them. */
  without: number;
  provenance: PageProvenance;
  /** How often tags stand together; null where nobody asks. */
  together: CoOccurrence | null;
}

/** What is looked for. */
export interface Query {
  text: string;
  /** Labels that the text has or is thought to have, with how sure that is, in [0, 1]. */
  labels: ReadonlyMap<string, number>;
  /** The encoder's vector of the text, where it has read it. A text of the collection needs none. */
  vector?: Float32Array | null | undefined;
}

/** A text of a collection that was found, and why. */
export interface RelatedText extends Omit<CloseText, "index"> {
  text: string;
  /** All its tags. */
  tags: readonly string[];
  /** Does it have the very letters and digits of the text asked about? */
  same: boolean;
}

export interface RelatedQuotation extends RelatedText {
  author: string;
  /** The work, or "". */
  work: string;
}

export interface RelatedBook extends RelatedText {
  title: string;
  beginning: string;
}

export interface RelatedTitle extends RelatedText {
  author: string;
  year: number | null;
}

/** How a search went. */
interface Found {
  /** Was the meaning of the text known? Else words alone were compared. */
  byMeaning: boolean;
  milliseconds: number;
}

export interface FoundQuotations extends Found {
  quotations: RelatedQuotation[];
  authors: Credit[];
  works: Credit[];
}

export interface FoundQuestions extends Found {
  questions: RelatedText[];
}

export interface FoundBooks extends Found {
  books: RelatedBook[];
}

export interface FoundTitles extends Found {
  titles: RelatedTitle[];
}

/** Texts that are shown. */
const shown = 8;

/** Quotations near to a text in words, themes and meaning, and whose they are. */
export function findQuotations(collection: CollectionOf<"quotations">, query: Query): FoundQuotations {
  const { file } = collection;
  const { texts, ...about } = related(collection, query);
  const quotations = texts.map(({ at, ...rest }) => ({
    ...rest,
    author: file.author[at],
    work: file.work[at],
  }));
  const named = (name: (quotation: RelatedQuotation) => string) =>
    credits(
      quotations.map((each) => ({ name: name(each), score: each.closeness })),
      5,
    );
  return {
    ...about,
    quotations: quotations.slice(0, shown),
    authors: named(({ author }) => author),
    works: named(({ author, work }) => (work === "" ? "" : `${work} (${author})`)),
  };
}

/**
 * Questions nearly like a text: where its meaning is known the nearest in words and meaning, else those that share its
 * words, the ones with the greatest overlap first.
 */
export function findQuestions(collection: CollectionOf<"questions">, query: Query): FoundQuestions {
  const { texts, ...about } = related(collection, query);
  const nearest = about.byMeaning
    ? texts
    : texts.filter(({ words }) => words.length > 0).sort((a, b) => b.overlap - a.overlap);
  return { ...about, questions: nearest.slice(0, shown).map(({ at: _, ...rest }) => rest) };
}

/** Described books near to a description in words, genres and meaning. */
export function findBooks(collection: CollectionOf<"blurbs">, query: Query): FoundBooks {
  const { title, beginning } = collection.file;
  const { texts, ...about } = related(collection, query);
  const books = texts
    .slice(0, shown)
    .map(({ at, ...rest }) => ({ ...rest, title: title[at], beginning: beginning[at] }));
  return { ...about, books };
}

/** Titles near to a title in words and meaning. */
export function findTitles(collection: CollectionOf<"titles">, query: Query): FoundTitles {
  const { author, year } = collection.file;
  const { texts, ...about } = related(collection, query);
  const titles = texts
    .slice(0, shown)
    .map(({ at, ...rest }) => ({ ...rest, author: author[at], year: year[at] }));
  return { ...about, titles };
}

function related(
  { texts, tags, places, index, meaning }: SearchedTexts,
  { text, labels, vector }: Query,
): { texts: (RelatedText & { at: number })[] } & Found {
  const began = performance.now();
  const key = titleKey(text.slice(0, 20_000));
  const itself = places.get(key);
  const own = itself === undefined ? null : (meaning?.meanings.of(itself) ?? null);
  const along = own ?? (meaning && vector ? alongDirections(vector, meaning.directions) : null);
  const asked = { text, labels, meaning: along };
  const found = closestTexts(index, meaning, asked).map(({ index: at, ...match }) => ({
    ...match,
    at,
    text: texts[at],
    tags: tags[at],
    same: titleKey(texts[at]) === key,
  }));
  return { texts: found, byMeaning: along !== null, milliseconds: performance.now() - began };
}
