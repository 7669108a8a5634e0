import { percent } from "../format.js";
import type { CertainRange } from "./certainRange.js";

/** What a model promises of the labels that it is certain of, and of which texts it does not promise it. */
export function promiseSentence({ accuracy, confidence, below, from }: CertainRange): string {
  const right = `right at least ${percent(accuracy, 0)} of the time`;
  if (below <= 0 && from >= 1)
    return `Of no label could it be shown on held-out texts that it is ${right}, so the model promises nothing.`;
  const limits = `Labels with a probability below ${below.toFixed(3)} or from ${from.toFixed(3)}`;
  return confidence === undefined
    ? `${limits} were ${right} on the held-out texts that the limits were chosen by, which is no promise for others.`
    : `${limits} are ${right}, with a confidence of ${percent(confidence, 0)}, for texts drawn as those that the limits were set by. For another catalogue nobody has shown it.`;
}
