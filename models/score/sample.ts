import { randomGenerator, randomUnit } from "../../src/lib/statistics/random.js";

/** A text of a sample, and what the model says of it. */
export interface SampledText {
  /** Where it stands in a random order of all texts, from 0 to 1. */
  order: number;
  text: string;
  /** Probability of the second label. */
  probability: number;
}

/** Texts that are kept of a file, however long it is. */
const sampleSize = 5000;

/**
 * Texts of a part of the input that may belong to the sample, with their place in a random order that depends on the part
 * and on nothing that was read before it.
 */
export function sampled(
  part: number,
  texts: readonly string[],
  probabilities: readonly (readonly number[] | undefined)[],
): SampledText[] {
  const random = randomGenerator(part + 1);
  const found = probabilities.flatMap((each, row) =>
    each === undefined ? [] : [{ order: randomUnit(random), text: texts[row], probability: each[1] }],
  );
  return firstOf(found);
}

/** A sample of all texts so far, blank ones aside, of which each is as likely to belong to it as any other. */
export class TextSample {
  #texts: readonly SampledText[];

  /** @param texts what has been kept before */
  constructor(texts: readonly SampledText[] = []) {
    this.#texts = texts;
  }

  add(texts: readonly SampledText[]): void {
    const last = this.#texts.length < sampleSize ? 1 : this.#texts[sampleSize - 1].order;
    const nearer = texts.filter(({ order }) => order < last);
    if (nearer.length > 0) this.#texts = firstOf([...this.#texts, ...nearer]);
  }

  get texts(): readonly SampledText[] {
    return this.#texts;
  }
}

/** Those that come first in the random order. */
function firstOf(texts: SampledText[]): SampledText[] {
  return texts.sort((a, b) => a.order - b.order).slice(0, sampleSize);
}
