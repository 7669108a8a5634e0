import type { CoOccurrence } from "../metrics/multilabel/coOccurrence.js";
import { titleKey } from "../text/titleKey.js";
import { credits, type Credit } from "./credits.js";
import type { CollectionProvenance, QuestionsFile, QuotationsFile } from "./collections.js";
import type { Match, TextIndex } from "./textIndex.js";

/** A collection that can be searched. */
export type Collection =
  | { kind: "quotations"; about: AboutCollection; file: QuotationsFile; index: TextIndex }
  | { kind: "questions"; about: AboutCollection; file: QuestionsFile; index: TextIndex };

/** What a page says of a collection. */
export interface AboutCollection {
  texts: number;
  provenance: CollectionProvenance;
  /** How often tags stand together; null for quotations. */
  together: CoOccurrence | null;
}

/** A text of a collection that was found, and why. */
export interface RelatedText extends Omit<Match, "index"> {
  text: string;
  /** All its tags. */
  tags: string[];
  /** Does it have the very letters and digits of the text asked about? */
  same: boolean;
}

export interface RelatedQuotation extends RelatedText {
  author: string;
  /** The work, or "". */
  work: string;
}

export interface FoundQuotations {
  quotations: RelatedQuotation[];
  authors: Credit[];
  works: Credit[];
  milliseconds: number;
}

export interface FoundQuestions {
  questions: RelatedText[];
  milliseconds: number;
}

/** Texts that are looked at, and those of them that are shown. */
const considered = 40;
const shown = 8;

/** Quotations that share words and themes with a text, and whose they are. */
export function findQuotations(
  { file, index }: Extract<Collection, { kind: "quotations" }>,
  text: string,
  themes: ReadonlyMap<string, number>,
): FoundQuotations {
  const began = performance.now();
  const found = related(index, file.text, file.tags, text, themes).map(({ at, ...rest }) => ({
    ...rest,
    author: file.author[at],
    work: file.work[at],
  }));
  const named = (name: (quotation: RelatedQuotation) => string) =>
    credits(
      found.map((each) => ({ name: name(each), score: each.score })),
      5,
    );
  return {
    quotations: found.slice(0, shown),
    authors: named(({ author }) => author),
    works: named(({ author, work }) => (work === "" ? "" : `${work} (${author})`)),
    milliseconds: performance.now() - began,
  };
}

/** Questions nearly like a text: of those that share its words, the ones with the greatest overlap. */
export function findQuestions(
  { file, index }: Extract<Collection, { kind: "questions" }>,
  text: string,
  tags: ReadonlyMap<string, number>,
): FoundQuestions {
  const began = performance.now();
  const questions = related(index, file.title, file.tags, text, tags)
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.overlap - a.overlap)
    .slice(0, shown)
    .map(({ at: _, ...rest }) => rest);
  return { questions, milliseconds: performance.now() - began };
}

function related(
  index: TextIndex,
  texts: readonly string[],
  tags: readonly string[][],
  text: string,
  labels: ReadonlyMap<string, number>,
): (RelatedText & { at: number })[] {
  const key = titleKey(text.slice(0, 20_000));
  return index.find(text, labels, considered).map(({ index: at, ...match }) => ({
    ...match,
    at,
    text: texts[at],
    tags: tags[at],
    same: titleKey(texts[at]) === key,
  }));
}
