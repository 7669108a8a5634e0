import { plainForm } from "./plainForm.js";
import { parseGlob, type Glob } from "./glob.js";

/** The words of a field, by number, and which of them a word pattern matches. */
export class Vocabulary {
  /** Keys of each plain form: a word's own, and that of its part after an elided article ("l'histoire"). */
  readonly #keys = new Map<string, Key[]>();
  readonly #ascending: string[];
  readonly #reversed: string[];
  /** Keys of the plain forms of `#ascending`, for patterns that look at every word. */
  readonly #ascendingKeys: readonly Key[][];
  /** One more than the number of the last word. */
  readonly #end: number;
  readonly #found = new Map<string, Int32Array>();

  /** @param words folded words; @param first number of the first of them */
  constructor(words: readonly string[], first: number) {
    words.forEach((form, i) => {
      this.#add(form, i + first);
      const apostrophe = form.indexOf("'");
      if (apostrophe > 0 && apostrophe <= 5 && form.length > apostrophe + 2)
        this.#add(form.slice(apostrophe + 1), i + first);
    });
    this.#ascending = [...this.#keys.keys()].sort();
    this.#reversed = this.#ascending.map(reverse).sort();
    this.#ascendingKeys = this.#ascending.map((plain) => this.#keys.get(plain) ?? []);
    this.#end = first + words.length;
  }

  #add(form: string, word: number): void {
    const plain = plainForm(form);
    const keys = this.#keys.get(plain);
    if (keys) keys.push({ form, word });
    else this.#keys.set(plain, [{ form, word }]);
  }

  /** Numbers of the words that a pattern matches, each once. */
  match(source: string, glob: Glob = parseGlob(source)): Int32Array {
    const known = this.#found.get(source);
    if (known) return known;
    const seen = new Uint8Array(this.#end);
    const words: number[] = [];
    const candidates = this.#candidates(glob);
    candidates.forEach((plain, i) => {
      if (glob.plain && !glob.plain.test(plain)) return;
      const keys = candidates === this.#ascending ? this.#ascendingKeys[i] : (this.#keys.get(plain) ?? []);
      for (const { form, word } of keys) {
        if (seen[word] === 1 || (glob.accented && !glob.accented.test(form))) continue;
        seen[word] = 1;
        words.push(word);
      }
    });
    const found = Int32Array.from(words);
    if (this.#found.size >= 20_000) this.#found.clear();
    this.#found.set(source, found);
    return found;
  }

  #candidates({ prefix, suffix, open }: Glob): readonly string[] {
    if (!open) return [prefix];
    if (prefix.length >= suffix.length && prefix !== "") return beginningWith(this.#ascending, prefix);
    if (suffix !== "") return beginningWith(this.#reversed, reverse(suffix)).map(reverse);
    return this.#ascending;
  }
}

interface Key {
  form: string;
  word: number;
}

function reverse(text: string): string {
  let reversed = "";
  for (let i = text.length - 1; i >= 0; i--) reversed += text[i];
  return reversed;
}

function beginningWith(sorted: readonly string[], prefix: string): string[] {
  const first = lowerBound(sorted, prefix);
  let end = first;
  while (end < sorted.length && sorted[end].startsWith(prefix)) end++;
  return sorted.slice(first, end);
}

/** Index of the first entry that is not below the text. */
function lowerBound(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
