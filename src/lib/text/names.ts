import { wordHash } from "./tokens.js";

/** A stretch of a text between spaces, without the punctuation around it. */
export interface Name {
  start: number;
  end: number;
  /** Equal for equal stretches. */
  hash: number;
  /** Letters only: then it is a word like any other. */
  plain: boolean;
}

// A leading dot (".net") and trailing signs ("c#", "c++") belong to the name; other marks around it do not.
const stretch = /\.?[\p{L}\p{M}\p{N}](?:[^\s"'()[\]{}<>,;:!?=/\\]*[\p{L}\p{M}\p{N}#+*])?[#+*]*/gu;
const plain = /^[\p{L}\p{M}]+$/u;

/**
 * The names in a text: its words, with the digits, dots, hyphens and signs inside them, such as "c#", ".net",
 * "node.js", "html5", "ruby-on-rails" or "3.0".
 *
 * @param text folded text (see `foldText`)
 */
export function* namesIn(text: string): Generator<Name> {
  for (const { 0: name, index } of text.matchAll(stretch))
    yield { start: index, end: index + name.length, hash: wordHash(name), plain: plain.test(name) };
}
