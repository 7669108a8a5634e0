import type { DeepHeads } from "../../src/lib/deep/deepHeads.js";
import type { Deletion } from "../../src/lib/encoder/deletion.js";
import { wordEvidence, type Evidence } from "../../src/lib/model/evidence.js";
import { composeText } from "../../src/lib/text/normalise.js";
import type { OpenEncoder } from "./open.js";
import { sampleTexts } from "./sampleTexts.js";

/** Texts of more words are left out: each word costs a reading of the whole text. */
const mostWords = 80;

/**
 * How often the word with the largest contribution, for or against, is the word without which the logit changes most: by
 * the tokens in context, by the features of the word model, and by both. Of each text the likeliest label is asked about.
 *
 * @param texts of which as many as `size` are taken by chance, among those of two to eighty words
 */
export async function measureDeletion(
  heads: DeepHeads,
  encoder: OpenEncoder,
  texts: readonly string[],
  size: number,
): Promise<Deletion> {
  const fit = texts.map(composeText).filter((text) => {
    const words = wordRanges(text).length;
    return words > 1 && words <= mostWords;
  });
  const sample = sampleTexts(fit, size);
  const agree = { meaning: 0, words: 0, both: 0 };
  let chance = 0;
  for (const text of sample) {
    const whole = await read(heads, encoder, text);
    const { column, parts, evidence } = whole;
    const ranges = wordRanges(text);
    const changes = { meaning: [] as number[], words: [] as number[], both: [] as number[] };
    for (const [start, end] of ranges) {
      const without = await read(heads, encoder, `${text.slice(0, start)}${text.slice(end)}`, column);
      for (const part of keys) changes[part].push(without.parts[part] - parts[part]);
    }
    for (const part of keys) if (largest(evidence[part]) === largest(changes[part])) agree[part]++;
    chance += 1 / ranges.length;
  }
  const share = (number: number) => number / sample.length;
  return {
    texts: sample.length,
    meaning: share(agree.meaning),
    words: share(agree.words),
    both: share(agree.both),
    chance: share(chance),
  };
}

const keys = ["meaning", "words", "both"] as const;

/** The parts of a text's logit, and what each of its words adds to them. */
async function read(heads: DeepHeads, encoder: OpenEncoder, text: string, asked?: number) {
  const tokens = await encoder.tokens(text);
  const column = asked ?? likeliest(heads, text, tokens.mean);
  const explained = heads.explain(text, tokens, column);
  const { composed, contributions } = explained;
  const byWords = ofWords(wordEvidence({ composed, contributions }).words);
  const byMeaning = ofWords(wordEvidence({ composed, contributions: explained.tokens }).words);
  const sum = (parts: readonly { contribution: number }[]) =>
    parts.reduce((total, { contribution }) => total + contribution, 0);
  const [words, meaning] = [sum(contributions), sum(explained.tokens)];
  return {
    column,
    parts: { words, meaning, both: words + meaning },
    evidence: { words: byWords, meaning: byMeaning, both: byWords.map((each, w) => each + byMeaning[w]) },
  };
}

function likeliest(heads: DeepHeads, text: string, mean: Float32Array): number {
  if (heads.description.kind === "binary") return 0;
  return largest(heads.probabilities([text], mean));
}

function largest(values: ArrayLike<number>): number {
  let found = 0;
  for (let i = 1; i < values.length; i++) if (Math.abs(values[i]) > Math.abs(values[found])) found = i;
  return found;
}

function ofWords(words: readonly Evidence[]): number[] {
  return words.filter(({ text }) => isWord(text)).map(({ contribution }) => contribution);
}

function wordRanges(text: string): [start: number, end: number][] {
  let at = 0;
  return wordEvidence({ composed: text, contributions: [] }).words.flatMap(({ text: part }) => {
    const start = at;
    at += part.length;
    return isWord(part) ? [[start, at] as [number, number]] : [];
  });
}

function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
