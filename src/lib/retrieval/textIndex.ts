import MiniSearch from "minisearch";
import { searchedWords } from "./words.js";

/** A text that can be found, with the labels it carries. */
export interface IndexedText {
  text: string;
  labels: readonly string[];
}

/** A text that was found, and why. */
export interface Match {
  /** Place of the text in the list that was indexed. */
  index: number;
  /** Relevance (BM25+); comparable within one search only, and 0 where the text was not found by words or labels. */
  score: number;
  /** Words that both texts have, as the text asked about spells them, rarest first. */
  words: string[];
  /** Labels asked for that the text carries. */
  labels: string[];
  /** How much of the words of both texts is shared: Σ weight of shared / Σ weight of all, in [0, 1]. */
  overlap: number;
}

/** Words of a query that are looked up: the rarest ones say most, and keep long texts quick. */
const mostWords = 24;
/** Beginning of a text that is looked at. */
const mostCharacters = 20_000;
/** A word on more than this share of the texts says nothing (on fewer than twenty texts it may still). */
const commonShare = 0.05;
const commonTexts = 20;
const labelField = "labels";
/** Shared labels count this many times as much as shared words of the same rarity. */
const labelBoost = 0.5;

/** Finds texts that share words and labels with a text. Built once for a collection. */
export class TextIndex {
  readonly #search: MiniSearch<{ id: number; text: string; labels: string }>;
  readonly #words: string[][];
  readonly #labels: (readonly string[])[];
  readonly #frequency = new Map<string, number>();

  constructor(texts: readonly IndexedText[]) {
    this.#words = texts.map(({ text }) => [...searchedWords(text).keys()]);
    this.#labels = texts.map(({ labels }) => labels);
    for (const words of this.#words)
      for (const each of words) this.#frequency.set(each, (this.#frequency.get(each) ?? 0) + 1);
    this.#search = new MiniSearch({
      fields: ["text", labelField],
      tokenize: (content, field) => (field === labelField ? content.split("\n") : content.split(" ")),
      processTerm: (term) => term || null,
    });
    this.#search.addAll(
      texts.map(({ labels }, id) => ({
        id,
        text: this.#words[id].filter((each) => !this.#isCommon(each)).join(" "),
        labels: labels.join("\n"),
      })),
    );
  }

  /**
   * The texts nearest to a text, best first.
   *
   * @param labels labels that the text has or is thought to have, with how sure that is, in [0, 1]
   */
  find(text: string, labels: ReadonlyMap<string, number>, limit: number): Match[] {
    const spelt = searchedWords(text.slice(0, mostCharacters));
    const asked = this.#telling([...spelt.keys()]);
    const found = this.#search.search({
      combineWith: "OR",
      queries: [
        { queries: asked, fields: ["text"], combineWith: "OR", tokenize: (each) => [each] },
        ...Array.from(labels, ([label, sure]) => ({
          queries: [label],
          fields: [labelField],
          boost: { [labelField]: labelBoost * sure },
          tokenize: (each: string) => [each],
        })),
      ],
    });
    return found
      .slice(0, limit)
      .map(({ id, score }) => this.#match(id as number, score, spelt, asked, labels));
  }

  /** What a text of the collection has in common with a text, found or not. Its score is 0. */
  compare(text: string, labels: ReadonlyMap<string, number>, index: number): Match {
    const spelt = searchedWords(text.slice(0, mostCharacters));
    return this.#match(index, 0, spelt, this.#telling([...spelt.keys()]), labels);
  }

  #match(
    index: number,
    score: number,
    spelt: ReadonlyMap<string, string>,
    asked: readonly string[],
    labels: ReadonlyMap<string, number>,
  ): Match {
    const own = new Set(this.#words[index]);
    return {
      index,
      score,
      words: asked.filter((each) => own.has(each)).map((each) => spelt.get(each) ?? each),
      labels: this.#labels[index].filter((label) => labels.has(label)),
      overlap: this.#overlap([...spelt.keys()], own),
    };
  }

  /** The words of a text that are looked up, rarest first. */
  #telling(words: readonly string[]): string[] {
    return words
      .filter((each) => this.#frequency.has(each) && !this.#isCommon(each))
      .sort((a, b) => this.#weight(b) - this.#weight(a))
      .slice(0, mostWords);
  }

  #isCommon(each: string): boolean {
    const frequency = this.#frequency.get(each) ?? 0;
    return frequency > Math.max(commonTexts, commonShare * this.#words.length);
  }

  /** Inverse document frequency, ln(1 + N / n); what no text has counts as if one had it. */
  #weight(each: string): number {
    return Math.log(1 + this.#words.length / (this.#frequency.get(each) ?? 1));
  }

  #overlap(a: readonly string[], b: ReadonlySet<string>): number {
    const sum = (words: readonly string[]) => words.reduce((total, each) => total + this.#weight(each), 0);
    const shared = sum(a.filter((each) => b.has(each)));
    const whole = sum(a) + sum([...b]) - shared;
    return whole > 0 ? shared / whole : 0;
  }
}
