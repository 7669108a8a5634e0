import { percent } from "../format.js";
import type { ModelFit } from "./modelFit.js";

/** How well a model fits a catalogue, in one word, with the reasons and what to do about it. */
export interface FitVerdict {
  verdict: "fits" | "fits in part" | "does not fit";
  sentence: string;
  /** What was found that speaks against the model, one sentence each. */
  reasons: readonly string[];
  advice: string;
}

/**
 * Areas under the curve of a classifier that tells the catalogue from the model's own texts, from which it is said to fit in
 * part and not to fit. A rule of thumb: Hosmer, Lemeshow and Sturdivant ("Applied Logistic Regression", 2013, chapter 5)
 * call 0.7 acceptable and 0.8 excellent discrimination.
 */
const areas = { part: 0.7, not: 0.8 };
/** Share of unseen words beyond that of the model's own texts that speaks against it, likewise. */
const unseen = { part: 0.1, not: 0.25 };

/** One plain verdict. The distance says what a model has not met, not how often it is wrong: that, labels alone can tell. */
export function fitVerdict({ twoSample, unseenWords, attributes }: ModelFit): FitVerdict {
  const area = twoSample?.area.value ?? 0.5;
  const lead = unseenWords.catalogue.value - unseenWords.reference.value;
  const step = (value: number, { part, not }: { part: number; not: number }) =>
    value >= not ? 2 : value >= part ? 1 : 0;
  const worst = Math.max(step(area, areas), step(lead, unseen));
  const far = attributes.filter(({ distance, byChance }) => distance > byChance + 0.1);
  const reasons = [
    ...(step(area, areas) > 0
      ? [
          `A classifier tells a title of yours from one of the model’s own in ${percent(area, 0)} of pairs; guessing gives 50%.`,
        ]
      : []),
    ...(step(lead, unseen) > 0
      ? [
          `Of the words of your titles, ${percent(unseenWords.catalogue.value, 0)} do not stand in half of its own texts; of those of the other half, ${percent(unseenWords.reference.value, 0)}.`,
        ]
      : []),
    ...far.slice(0, 3).map(({ label }) => `Your catalogue differs in “${label}”.`),
  ];
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
        verdict: "does not fit" as const,
        sentence: "Your titles are of another kind than those that the model was made for.",
        advice:
          "Trust none of its answers before you have annotated 200 titles drawn by chance. Teaching may help; a model trained from your own labels may help more.",
      },
    ][worst],
    reasons,
  };
}
