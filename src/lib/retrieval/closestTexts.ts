import type { CollectionMeanings } from "../meaning/meaningFile.js";
import type { Meanings } from "../meaning/meanings.js";
import type { Match, TextIndex } from "./textIndex.js";

/** What the texts of a collection are compared with. */
export interface Asked {
  text: string;
  /** Labels that the text has or is thought to have, with how sure that is, in [0, 1]. */
  labels: ReadonlyMap<string, number>;
  /** The text along the collection's directions of meaning; null where the encoder has not read it. */
  meaning: Int8Array | null;
}

/** A text that was found. */
export interface CloseText extends Match {
  /** Cosine of the meanings of both texts, in [−1, 1]; null where either has none. */
  similarity: number | null;
  /** What texts are ordered by, comparable within one search: see `closestTexts`. */
  closeness: number;
}

/** Texts that words and meaning each put forward. */
const considered = 40;

/** What texts are found by, and how much each counts. */
export type Measures = Pick<CollectionMeanings, "meanings" | "wordsShare">;

/**
 * The texts closest to a text, closest first. Without its meaning they are those that share its words and labels, by
 * relevance (BM25+), and with it those of `byCloseness`; labels are told then, but do not count.
 *
 * @param measures null where only words are there to compare
 */
export function closestTexts(index: TextIndex, measures: Measures | null, asked: Asked): CloseText[] {
  const texts = candidates(index, measures?.meanings ?? null, asked);
  return measures === null || asked.meaning === null ? texts : byCloseness(texts, measures.wordsShare);
}

/**
 * The texts that words and labels, and where it is known meaning, put forward.
 *
 * @param leaveOut a text of the collection that is not to be found, such as the one asked about
 */
export function candidates(
  index: TextIndex,
  meanings: Meanings | null,
  { text, labels, meaning }: Asked,
  leaveOut = -1,
): CloseText[] {
  const byWords = index.find(text, labels, considered).filter(({ index: at }) => at !== leaveOut);
  if (meaning === null || meanings === null)
    return byWords.map((match) => ({ ...match, similarity: null, closeness: match.score }));
  const found = new Set(byWords.map(({ index: at }) => at));
  const byMeaning = meanings
    .nearest(meaning, considered)
    .filter(({ text: at }) => at !== leaveOut && !found.has(at))
    .map(({ text: at }) => index.compare(text, labels, at));
  return [...byWords, ...byMeaning].map((match) => ({
    ...match,
    closeness: match.score,
    similarity: meanings.of(match.index) === null ? null : meanings.similarity(match.index, meaning),
  }));
}

/** Texts by closeness = wordsShare × overlap of words + (1 − wordsShare) × cosine of meanings, closest first. */
export function byCloseness(texts: readonly CloseText[], wordsShare: number): CloseText[] {
  return texts
    .map((text) => ({
      ...text,
      closeness: wordsShare * text.overlap + (1 - wordsShare) * (text.similarity ?? 0),
    }))
    .sort((a, b) => b.closeness - a.closeness || a.index - b.index);
}
