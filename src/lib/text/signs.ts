import { wordHash } from "./tokens.js";

/** A sign, or a part of a joined name. */
export interface Sign {
  start: number;
  end: number;
  /** Equal for equal signs, and for equal parts in capitals and small letters. */
  hash: number;
}

const sign = /->|=>|::|\.\.\.|[!=]=|\$_?|\(\)|\[\]|[@#<>{}[\]%&_\\/=+*^|~`]/gu;
const word = /[\p{L}\p{N}]+/gu;
const joint = /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}|\p{L}\p{N}/u;
const part = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu;

/**
 * What program text leaves in a title: its signs ("->", "::", "$", "{"), and the parts of names joined by capitals or
 * digits ("UITableView" has UI, Table and View; "html5" has html and 5).
 *
 * @param text composed text (see `composeText`), its capitals kept
 */
export function* signsIn(text: string): Generator<Sign> {
  for (const { 0: found, index } of text.matchAll(sign))
    yield { start: index, end: index + found.length, hash: wordHash(found) };
  for (const { 0: name, index } of text.matchAll(word)) {
    if (!joint.test(name)) continue;
    for (const { 0: found, index: within } of name.matchAll(part)) {
      const start = index + within;
      yield { start, end: start + found.length, hash: wordHash(found.toLowerCase()) };
    }
  }
}
