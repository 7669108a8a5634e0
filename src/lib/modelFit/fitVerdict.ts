import { percent, plural, signed } from "../format.js";
import { lossAround, type MeasuredFit } from "./measuredFit.js";
import type { ModelFit } from "./modelFit.js";

/** How well a model fits a catalogue, in one word, with the reasons and what to do about it. */
export interface FitVerdict {
  verdict: "fits" | "fits in part" | "may not fit";
  sentence: string;
  /** What measured catalogues lost that are told apart about as well, in a sentence. */
  measured: string;
  /** What was found that speaks against the model, one sentence each. */
  reasons: readonly string[];
  advice: string;
}

/** Most accuracy that a measured catalogue as far away may have lost for the model to be said to fit, and to fit in part. */
const losses = { fits: 0.03, part: 0.1 };

/**
 * One plain verdict, by what measured catalogues lost that a classifier tells from the model's own texts about as well. The
 * distance says what a model has not met, not how often it is wrong: far away some lose much and some nothing, and which of
 * them a catalogue is, labels alone can tell. Words that the model has not seen have no say: on the measured catalogues they
 * do not go with what was lost.
 */
export function fitVerdict({ twoSample, attributes }: ModelFit, record: MeasuredFit): FitVerdict {
  const area = twoSample?.area.value ?? 0.5;
  const { catalogues, least, median, most } = lossAround(record, area);
  const step = most <= losses.fits ? 0 : most <= losses.part ? 1 : 2;
  const far = attributes.filter(({ distance, byChance }) => distance > byChance + 0.1);
  const points = (loss: number) => signed(-100 * loss, 0);
  const [first, last] = [catalogues[0], catalogues[catalogues.length - 1]];
  return {
    ...[
      {
        verdict: "fits" as const,
        sentence: "Your titles look like those that the model was made for.",
        advice:
          "Its figures of record are a fair first guess here. Annotate some 100 titles drawn by chance to know.",
      },
      {
        verdict: "fits in part" as const,
        sentence: "Some of your titles are unlike those that the model was made for.",
        advice:
          "Do not carry its figures of record over. Annotate 100 titles drawn by chance, look where it errs, and teach it.",
      },
      {
        verdict: "may not fit" as const,
        sentence:
          "Your titles are of another kind than those that the model was made for. It may be as good on them, or much worse.",
        advice:
          "Trust none of its answers before you have annotated 200 titles drawn by chance. Teaching may help; a model trained from your own labels may help more.",
      },
    ][step],
    measured:
      `At home the model of fiction by title is right about ${percent(record.home, 0)} of titles. On ${plural(catalogues.length, "catalogue")} with labels ` +
      `that are told apart about as well as yours (in ${percent(first.area, 0)} to ${percent(last.area, 0)} of pairs) that changed by ` +
      `${points(least)} to ${points(most)} points, in the middle by ${points(median)}.`,
    reasons: [
      ...(step > 0
        ? [
            `A classifier tells a title of yours from one of the model’s own in ${percent(area, 0)} of pairs; guessing gives 50%.`,
          ]
        : []),
      ...far.slice(0, 3).map(({ label }) => `Your catalogue differs in “${label}”.`),
    ],
  };
}
