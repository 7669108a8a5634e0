import { promisedConfidence } from "../../src/lib/certainty/fixedSequence.js";
import { shiftedSentence } from "../../src/lib/certainty/promiseSentence.js";
import { shiftedRanges, type LabelledTexts } from "../../src/lib/certainty/shiftedRange.js";
import type { Probabilities, Scorer } from "../../src/lib/model/scorer.js";
import { randomGenerator, randomIndex } from "../../src/lib/statistics/random.js";

/** @throws if the option is no share between a half and the whole */
export function parsePromise(option: string | undefined): number | undefined {
  if (option === undefined) return undefined;
  const accuracy = Number(option);
  if (!(accuracy >= 0.5 && accuracy < 1))
    throw new Error(
      `invalid option: --promise ${option} (expected a share from 0.5 to below 1, such as 0.95)`,
    );
  return accuracy;
}

/** Texts that are kept of a file, however long it is. */
const sampleSize = 5000;

/**
 * A scorer of two labels that keeps a sample of what it has scored, blank texts aside, every text being as likely to stay
 * as any other (Vitter, "Random sampling with a reservoir", ACM TOMS 11, 1985, algorithm R).
 */
export class SamplingScorer implements Scorer {
  readonly #scorer: Scorer;
  readonly #labelled: LabelledTexts;
  readonly #random = randomGenerator(1);
  readonly #sample: { text: string; probability: number }[] = [];
  #seen = 0;

  /** @param labelled the texts by which the model was checked */
  constructor(scorer: Scorer, labelled: LabelledTexts) {
    this.#scorer = scorer;
    this.#labelled = labelled;
  }

  get description() {
    return this.#scorer.description;
  }

  async score(texts: readonly string[]): Promise<Probabilities> {
    const scored = await this.#scorer.score(texts);
    texts.forEach((text, i) => {
      if (text.trim() === "") return;
      this.#seen++;
      const place = this.#seen <= sampleSize ? this.#seen - 1 : randomIndex(this.#seen, this.#random);
      if (place < sampleSize) this.#sample[place] = { text, probability: scored.values[2 * i + 1] };
    });
    return scored;
  }

  /** What can be promised of the texts scored, in a sentence. */
  async promise(accuracy: number): Promise<string> {
    // Only here, because languages take a second to load.
    const { traitsOf } = await import("../../src/lib/certainty/traits.js");
    const others = {
      probabilities: this.#sample.map(({ probability }) => probability),
      traits: traitsOf(this.#sample.map(({ text }) => text)),
    };
    const [threshold] = this.description.thresholds;
    const promise = { accuracy, confidence: promisedConfidence };
    const [range] = shiftedRanges(this.#labelled, others, threshold, [promise]);
    const sentence = shiftedSentence(range, "text", "texts");
    return this.#seen > sampleSize ? `Of a sample: ${sentence}` : sentence;
  }
}
