import { FieldIndex } from "../labelling/text/fieldIndex.js";
import { markMatches } from "../labelling/text/markMatches.js";
import type { Keyword } from "./parseKeywords.js";

/** An inverted index of titles that answers keywords. */
export class KeywordIndex {
  readonly #index: FieldIndex;
  readonly #size: number;
  /** Answers given before, by keyword: a reader types letter by letter and goes back. */
  readonly #known = new Map<string, Int8Array>();

  constructor(titles: readonly string[]) {
    this.#size = titles.length;
    this.#index = new FieldIndex(titles);
  }

  /** 1 for each title in which every part of the keyword occurs, else 0. Not to be changed. */
  match({ text, parts }: Keyword): Int8Array {
    let found = this.#known.get(text);
    if (found) return found;
    found = this.#find(parts);
    if (this.#known.size >= 100) this.#known.clear();
    this.#known.set(text, found);
    return found;
  }

  #find(parts: Keyword["parts"]): Int8Array {
    const found = new Int8Array(this.#size);
    if (parts.length === 0) return found.fill(1);
    markMatches(this.#index, parts[0], 1, found);
    for (const part of parts.slice(1)) {
      const marks = new Int8Array(this.#size);
      markMatches(this.#index, part, 1, marks);
      for (let i = 0; i < marks.length; i++) found[i] &= marks[i];
    }
    return found;
  }
}
