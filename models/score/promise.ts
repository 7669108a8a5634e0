import { promisedConfidence } from "../../src/lib/certainty/fixedSequence.js";
import { shiftedSentence } from "../../src/lib/certainty/shiftedSentence.js";
import { shiftedRanges, type LabelledTexts } from "../../src/lib/certainty/shiftedRange.js";
import type { SampledText } from "./sample.js";

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

/**
 * What can be promised of the texts of a file, in a sentence.
 *
 * @param labelled the texts by which the model was checked
 * @param sample of the texts, or all of them
 * @param texts how many there are
 */
export async function promiseOf(
  accuracy: number,
  labelled: LabelledTexts,
  threshold: number,
  sample: readonly SampledText[],
  texts: number,
): Promise<string> {
  // Only here, because languages take a second to load.
  const { traitsOf } = await import("../../src/lib/certainty/traits.js");
  const others = {
    probabilities: sample.map(({ probability }) => probability),
    traits: traitsOf(sample.map(({ text }) => text)),
  };
  const promise = { accuracy, confidence: promisedConfidence };
  const [range] = shiftedRanges(labelled, others, threshold, [promise]);
  const sentence = shiftedSentence(range, "text", "texts");
  return texts > sample.length ? `Of a sample: ${sentence}` : sentence;
}
