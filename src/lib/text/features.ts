import { formWords } from "../catalogue/formWords.js";
import { murmurBlock, murmurEnd } from "./murmur3.js";
import { composeText, coreRange, foldText } from "./normalise.js";
import { namesIn, type Name as NameInText } from "./names.js";
import { signsIn } from "./signs.js";
import { endOfHead, formMentions, withoutEditorialSigns } from "./titlePage.js";
import { TokenKind, Tokeniser, edgeHash, type Tokens } from "./tokens.js";

/**
 * Version of the code that turns text into features. It is written into every model and checked when one is loaded:
 * weights mean nothing to other features. Raise it with every change that alters an index or a value.
 */
export const featureVersion = 1;

/** Which features a model reads. Stored in `model.json`. */
export interface FeatureSettings {
  /** Features are hashed into 2^bits buckets. */
  bits: number;
  /** Buckets that are kept, where a model is to be smaller than 2^bits; those above share the first ones. */
  buckets?: number | undefined;
  /** Words, pairs of neighbours, words in brackets, the first and the last word: weight of the block. */
  words: number;
  /** Runs of characters inside padded words: weight of the block, shortest and longest run. */
  fragments: { weight: number; shortest: number; longest: number };
  /** Length, punctuation, numbers, brackets: weight of the block. */
  shape: number;
  /** How often a feature occurs: ignored ("binary"), or 1 + ln(count) ("log"). */
  counts: "binary" | "log";
  /**
   * Names with digits or signs in them, such as "c#", ".net", "node.js", "html5", and the pairs that they form with
   * their neighbours: weight of the block; none if not given.
   */
  names?: number | undefined;
  /** Signs of program text and the parts of joined names, such as "->", "$", "ui" and "table" in UITableView: weight. */
  signs?: number | undefined;
  /** Pairs of different words of a text, in any order and distance (of its first 24): weight of the block. */
  skips?: number | undefined;
  /**
   * Reads the text as a title page: signs that a cataloguer added are left out, and the words of its head, and the
   * forms of writing that it names in whatever language, are features of their own: weights of the two blocks.
   */
  titlePage?: { head: number; forms: number } | undefined;
}

/** Non-zero features of one text: bucket indices and their values, in no particular order. */
export interface SparseVector {
  indices: Int32Array;
  values: Float32Array;
}

/** What a feature is, for a reader. */
export type FeatureKind =
  | "word"
  | "pair"
  | "in brackets"
  | "first word"
  | "last word"
  | "fragment"
  | "shape"
  | "name"
  | "pair of names"
  | "sign"
  | "two words"
  | "in the head"
  | "form";

/** A feature of a text, with where it stands. */
export interface FeatureHit {
  kind: FeatureKind;
  /** The words or characters themselves, or a description of the shape. */
  name: string;
  index: number;
  value: number;
  /** Ranges of the composed text (see `composeText`), end exclusive; empty for shapes. */
  spans: [start: number, end: number][];
}

const kinds: FeatureKind[] = [
  "word",
  "pair",
  "in brackets",
  "first word",
  "last word",
  "fragment",
  "shape",
  "name",
  "pair of names",
  "sign",
  "two words",
  "in the head",
  "form",
];
const Word = 0;
const Pair = 1;
const Bracketed = 2;
const First = 3;
const Last = 4;
const Fragment = 5;
const Shape = 6;
const Name = 7;
const NamePair = 8;
const Sign = 9;
const TwoWords = 10;
const Head = 11;
const Form = 12;
const FormPair = 13;
/** Words of the head that are features of their own. */
const headWords = 8;
const skipWords = 24;
const padding = 0x20;

/**
 * Turns texts into hashed features. Each block (words, fragments, shape) is scaled to its weight in Euclidean
 * length, so that long titles count no more than short ones. One extractor serves any number of texts.
 */
export class FeatureExtractor {
  readonly settings: FeatureSettings;
  readonly #mask: number;
  /** Rows that a weight table for these features has. */
  readonly buckets: number;
  readonly #tokeniser = new Tokeniser();
  /** Stamp of the last block that touched a bucket, and the bucket's place in the output. */
  readonly #stamps: Int32Array;
  readonly #places: Int32Array;
  #stamp = 0;
  #indices = new Int32Array(1024);
  #values = new Float32Array(1024);
  #length = 0;
  #hits: FeatureHit[] | null = null;
  #composed = "";

  constructor(settings: FeatureSettings) {
    if (!(settings.bits >= 8 && settings.bits <= 24))
      throw new RangeError(`invalid bits: ${settings.bits} (expected 8 to 24)`);
    this.settings = settings;
    const { bits, buckets = 2 ** bits } = settings;
    if (!(buckets > 2 ** (bits - 1) && buckets <= 2 ** bits))
      throw new RangeError(
        `invalid buckets: ${buckets} (expected more than 2^${bits - 1}, at most 2^${bits})`,
      );
    this.#mask = 2 ** bits - 1;
    this.buckets = buckets;
    this.#stamps = new Int32Array(buckets);
    this.#places = new Int32Array(buckets);
  }

  /** Features of a text. An empty text has features too: its edges and its length. */
  extract(text: string): SparseVector {
    this.#run(text);
    return {
      indices: this.#indices.slice(0, this.#length),
      values: this.#values.slice(0, this.#length),
    };
  }

  /** Features of a text with their names and places, one entry for each bucket and block. */
  explain(text: string): { composed: string; hits: FeatureHit[] } {
    this.#hits = [];
    this.#run(text);
    const hits = this.#hits;
    this.#hits = null;
    hits.forEach((hit, i) => (hit.value = this.#values[i]));
    return { composed: this.#composed, hits };
  }

  #run(text: string): void {
    const composed = composeText(text);
    const { words, fragments, shape, names = 0, signs = 0, skips = 0, titlePage } = this.settings;
    const folded = titlePage ? withoutEditorialSigns(foldText(composed)) : foldText(composed);
    const { start, end } = coreRange(folded);
    const tokens = this.#tokeniser.tokenise(folded, start, end);
    this.#composed = composed;
    this.#length = 0;
    if (words > 0) this.#block(words, () => this.#words(tokens));
    if (fragments.weight > 0) this.#block(fragments.weight, () => this.#fragments(folded, tokens));
    if (shape > 0) this.#block(shape, () => this.#shape(folded, tokens));
    if (names > 0) this.#block(names, () => this.#names(folded));
    if (signs > 0) this.#block(signs, () => this.#signs(composed));
    if (skips > 0) this.#block(skips, () => this.#skips(folded));
    if (!titlePage) return;
    const headEnds = endOfHead(folded);
    this.#block(titlePage.head, () => this.#head(tokens, headEnds));
    this.#block(titlePage.forms, () => this.#forms(folded, headEnds));
  }

  /** Collects the features of one block and scales it to the length `weight`. */
  #block(weight: number, collect: () => void): void {
    this.#stamp++;
    const first = this.#length;
    collect();
    let sum = 0;
    for (let i = first; i < this.#length; i++) {
      const value = this.settings.counts === "log" ? 1 + Math.log(this.#values[i]) : 1;
      this.#values[i] = value;
      sum += value * value;
    }
    const scale = sum > 0 ? weight / Math.sqrt(sum) : 0;
    for (let i = first; i < this.#length; i++) this.#values[i] *= scale;
  }

  /** @param opens, closes does a fragment begin or end with its word, or a pair with the text? */
  #add(
    kind: number,
    hash: number,
    start: number,
    end: number,
    opens = false,
    closes = false,
    shape = "",
  ): void {
    const hashed = hash & this.#mask;
    const bucket = hashed < this.buckets ? hashed : hashed - this.buckets;
    if (this.#stamps[bucket] === this.#stamp) {
      const place = this.#places[bucket];
      this.#values[place]++;
      if (this.#hits && end > start) this.#hits[place].spans.push([start, end]);
      return;
    }
    const place = this.#length++;
    if (place === this.#indices.length) this.#grow();
    this.#stamps[bucket] = this.#stamp;
    this.#places[bucket] = place;
    this.#indices[place] = bucket;
    this.#values[place] = 1;
    this.#hits?.push({
      kind: kinds[kind],
      name: shape || edge(opens) + this.#composed.slice(start, end).toLowerCase() + edge(closes),
      index: bucket,
      value: 0,
      spans: end > start ? [[start, end]] : [],
    });
  }

  #grow(): void {
    const indices = new Int32Array(this.#indices.length * 2);
    const values = new Float32Array(this.#values.length * 2);
    indices.set(this.#indices);
    values.set(this.#values);
    this.#indices = indices;
    this.#values = values;
  }

  #words(tokens: Tokens): void {
    const { length, kind, hash, start, end, bracketed } = tokens;
    let before = edgeHash;
    let beforeStart = length > 0 ? start[0] : 0;
    let firstWord = -1;
    let lastWord = -1;
    for (let i = 0; i < length; i++) {
      this.#add(Word, hashOne(Word, hash[i]), start[i], end[i]);
      this.#add(Pair, hashTwo(Pair, before, hash[i]), beforeStart, end[i], i === 0);
      before = hash[i];
      beforeStart = start[i];
      if (kind[i] !== TokenKind.word) continue;
      if (bracketed[i]) this.#add(Bracketed, hashOne(Bracketed, hash[i]), start[i], end[i]);
      if (firstWord < 0) firstWord = i;
      lastWord = i;
    }
    const last = length - 1;
    this.#add(Pair, hashTwo(Pair, before, edgeHash), beforeStart, last < 0 ? 0 : end[last], last < 0, true);
    if (firstWord < 0) return;
    this.#add(First, hashOne(First, hash[firstWord]), start[firstWord], end[firstWord]);
    this.#add(Last, hashOne(Last, hash[lastWord]), start[lastWord], end[lastWord]);
  }

  #fragments(folded: string, tokens: Tokens): void {
    const { shortest, longest } = this.settings.fragments;
    for (let t = 0; t < tokens.length; t++) {
      if (tokens.kind[t] !== TokenKind.word) continue;
      const start = tokens.start[t];
      const end = tokens.end[t];
      // Position start - 1 and end are the word's padding.
      for (let from = start - 1; from + shortest <= end + 1; from++) {
        const furthest = Math.min(from + longest, end + 1);
        let state = Fragment;
        for (let to = from; to < furthest;) {
          state = murmurBlock(state, to < start || to === end ? padding : folded.charCodeAt(to));
          const size = ++to - from;
          if (size >= shortest)
            this.#add(
              Fragment,
              murmurEnd(state, size),
              Math.max(from, start),
              Math.min(to, end),
              from < start,
              to > end,
            );
        }
      }
    }
  }

  #names(folded: string): void {
    let before: NameInText | null = null;
    for (const name of namesIn(folded)) {
      if (!name.plain) this.#add(Name, hashOne(Name, name.hash), name.start, name.end);
      if (before && !(before.plain && name.plain))
        this.#add(NamePair, hashTwo(NamePair, before.hash, name.hash), before.start, name.end);
      before = name;
    }
  }

  #signs(composed: string): void {
    for (const { start, end, hash } of signsIn(composed)) this.#add(Sign, hashOne(Sign, hash), start, end);
  }

  #skips(folded: string): void {
    const words: NameInText[] = [];
    for (const name of namesIn(folded)) {
      if (words.length === skipWords) break;
      if (!words.some(({ hash }) => hash === name.hash)) words.push(name);
    }
    words.forEach((first, i) => {
      for (const second of words.slice(i + 1)) {
        const [low, high] = first.hash < second.hash ? [first, second] : [second, first];
        this.#add(TwoWords, hashTwo(TwoWords, low.hash, high.hash), first.start, first.end);
        this.#alsoAt(first, second);
      }
    });
  }

  /** Names the second place of a pair of words that was just added, where a reader is to see it. */
  #alsoAt(first: NameInText, { start, end }: NameInText): void {
    const hit = this.#hits?.at(-1);
    if (!hit || hit.spans.length !== 1 || hit.spans[0][0] !== first.start) return;
    hit.name += ` … ${this.#composed.slice(start, end).toLowerCase()}`;
    hit.spans.push([start, end]);
  }

  #head({ length, kind, hash, start, end }: Tokens, headEnds: number): void {
    let before = edgeHash;
    let beforeStart = length > 0 ? start[0] : 0;
    let count = 0;
    for (let i = 0; i < length && start[i] < headEnds && count < headWords; i++) {
      if (kind[i] !== TokenKind.word) continue;
      count++;
      this.#add(Head, hashOne(Head, hash[i]), start[i], end[i]);
      this.#add(Head, hashTwo(Head, before, hash[i]), beforeStart, end[i], before === edgeHash);
      before = hash[i];
      beforeStart = start[i];
    }
  }

  /** Each form with where it stands, and which form follows which: a poem with notes is no notes on a poem. */
  #forms(folded: string, headEnds: number): void {
    let before = -1;
    for (const { form, start, end, inHead, isSubject } of formMentions(folded, headEnds)) {
      const { name } = formWords[form];
      const place = `${inHead ? " in the head" : ""}${isSubject ? " as the subject" : ""}`;
      const stance = Number(inHead) + 2 * Number(isSubject);
      this.#form(hashTwo(Form, form, stance), start, end, name + place);
      const after = before < 0 ? " first" : ` after ${formWords[before].name}`;
      this.#form(hashTwo(FormPair, before, form), start, end, name + after);
      before = form;
    }
    const last = before < 0 ? "no form" : `${formWords[before].name} last`;
    this.#form(hashTwo(FormPair, before, -2), 0, 0, last);
  }

  #form(hash: number, start: number, end: number, name: string): void {
    this.#add(Form, hash, start, end, false, false, name);
  }

  #shape(folded: string, tokens: Tokens): void {
    const counts = new Int32Array(7);
    let etc = false;
    let bracketed = 0;
    for (let t = 0; t < tokens.length; t++) {
      counts[tokens.kind[t]]++;
      bracketed += tokens.bracketed[t];
      if (tokens.end[t] - tokens.start[t] === 3 && folded.startsWith("etc", tokens.start[t])) etc = true;
    }
    const words = counts[TokenKind.word];
    // Doubling classes: 0, 1, 2-3, 4-7, 8-15, …
    const size = words === 0 ? 0 : Math.floor(Math.log2(words)) + 1;
    const shapes: [boolean, string][] = [
      [true, size === 0 ? "no words" : `${2 ** (size - 1)} to ${2 ** size - 1} words`],
      [counts[TokenKind.year] > 0, "names a year"],
      [counts[TokenKind.year] > 1, "names several years"],
      [counts[TokenKind.number] > 0, "has a number"],
      [counts[TokenKind.ellipsis] > 0, "has an ellipsis"],
      [counts[TokenKind.open] > 0, "has square brackets"],
      [bracketed > 8, "has a long bracket"],
      [etc, "ends in etc"],
      [folded.includes(","), "has a comma"],
      [folded.includes(";"), "has a semicolon"],
      [folded.includes(":"), "has a colon"],
      [folded.includes('"') || folded.includes("'"), "has quotation marks or an apostrophe"],
      [folded.includes("("), "has round brackets"],
      [counts[TokenKind.mark] > 2, "has three or more sentence marks"],
    ];
    shapes.forEach(([holds, name], i) => {
      if (holds) this.#add(Shape, hashTwo(Shape, i, i === 0 ? size : 0), 0, 0, false, false, name);
    });
  }
}

/** The edge of a word or text, as the reader sees it. */
function edge(there: boolean): string {
  return there ? "·" : "";
}

function hashOne(kind: number, token: number): number {
  return murmurEnd(murmurBlock(kind, token), 1);
}

function hashTwo(kind: number, first: number, second: number): number {
  return murmurEnd(murmurBlock(murmurBlock(kind, first), second), 2);
}
