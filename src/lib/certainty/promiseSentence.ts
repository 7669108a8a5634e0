import type { CertainRange } from "./certainRange.js";

/** What a model promises of the labels that it is certain of, and of which texts it does not promise it. */
export function promiseSentence({ accuracy, below, from }: CertainRange): string {
  const share = `${Number((accuracy * 100).toPrecision(4))}%`;
  if (below <= 0 && from >= 1)
    return `Of no label could it be shown on held-out texts that it is right ${share} of the time, so the model promises nothing.`;
  return (
    `Labels with a probability below ${below.toFixed(3)} or from ${from.toFixed(3)} are right ${share} of the time, ` +
    "with a confidence of 95%, for texts drawn as those that the limits were set by. For another catalogue nobody has shown it."
  );
}
