import type { SparseVector } from "../../src/lib/text/features.js";
import { foldText } from "../../src/lib/text/normalise.js";
import { wordHash } from "../../src/lib/text/tokens.js";
import type { Book } from "../../src/lib/rows.js";

const bits = 17;

/** Columns of the context features. */
export const contextColumns = 2 ** bits;

/**
 * What is known of a book beside its title, as hashed features: the author and each of their names, the publisher and
 * each of its words, the places, the decade, the languages. Absence is a feature too.
 *
 * @param signs what else is known of it, such as "novelist"
 */
export function contextFeatures(book: Book, signs: readonly string[] = []): SparseVector {
  const features = new Map<number, number>();
  const add = (kind: string, content: string, value: number) => {
    features.set(wordHash(`${kind} ${content}`) & (contextColumns - 1), value);
  };
  const author = words(book.author);
  add("author", author.join(" "), 1);
  for (const word of author) add("name", word, 0.4);
  const publisher = words(book.publisher);
  add("publisher", publisher.join(" "), 1);
  for (const word of publisher) add("house", word, 0.5);
  for (const word of words(book.place)) add("place", word, 0.7);
  add("decade", book.year === null ? "none" : String(Math.floor(book.year / 10)), 0.7);
  add("languages", book.languages.join(" "), 0.5);
  for (const sign of signs) add("sign", sign, 1.5);
  return { indices: Int32Array.from(features.keys()), values: Float32Array.from(features.values()) };
}

/** Words of two letters or more, folded, accents taken off. */
function words(text: string): string[] {
  return (
    foldText(text)
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .match(/\p{L}{2,}/gu) ?? []
  );
}
