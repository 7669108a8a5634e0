import { count, percent, plural } from "../format.js";
import { fewestOthers, type ShiftedRange } from "./shiftedRange.js";

/** What can be promised of other texts than those of the validation set, and on what condition; or why nothing can. */
export function shiftedSentence(range: ShiftedRange, noun: string, nouns: string): string {
  const { accuracy, confidence, texts, kept, paired, unlike, fewest, below, from } = range;
  const right = `right at least ${percent(accuracy, 0)} of the time`;
  const nothing = `Of these ${plural(texts, noun, nouns)} no label can be promised to be ${right}`;
  if (texts < fewestOthers)
    return `${nothing}: it takes ${count(fewestOthers)} or more to tell what they are like.`;
  if (unlike > 0)
    return `${nothing}: ${count(unlike)} of them are unlike almost any ${noun} by which the model was checked.`;
  if (below <= 0 && from >= 1)
    return (
      `${nothing}: ${plural(paired, noun, nouns)} by which the model was checked can stand for them, and these are too few ` +
      `or too often labelled wrongly (it takes ${count(fewest)} without a mistake among the surest half).`
    );
  return (
    `Of these ${plural(texts, noun, nouns)} ${count(kept)} have a probability below ${below.toFixed(3)} or from ${from.toFixed(3)}. ` +
    `Their labels are ${right}, with a confidence of ${percent(confidence, 0)}, provided that ${nouns} of equal length, ` +
    `language, form and probability are labelled here as where the model was checked, which labels of your own alone can tell.`
  );
}
