import { count, interval, percent, plural } from "../../../lib/format.js";
import { labelNames } from "../../../lib/model/labelNames.js";
import { sampleAccuracy, sampleShares, type RandomSample } from "../../../lib/ownCatalogue/randomSample.js";
import { titlesToHalve } from "../../../lib/ownCatalogue/titlesNeeded.js";
import type { CatalogueModel } from "../../../lib/ownCatalogue/catalogueTask.js";

/** Labels that a sentence can hold. */
const mostNamed = 4;

export interface SampleSentenceOptions {
  /** Titles that are asked about, the sample among them. */
  titles: number;
  /** Skipped titles that hold the sample up: see `skippedInSample`. */
  held: number;
  /** What the sample is of, such as "catalogue". */
  of: string;
}

/** What the random sample says so far, how sure that is, and how many more random titles would make it twice as sure. */
export function sampleSentence(
  model: CatalogueModel,
  sample: RandomSample,
  { titles, held, of }: SampleSentenceOptions,
): string {
  const { known, unsure, unfit } = sample;
  const size = known.length + unsure;
  const waits =
    held === 0 ? "" : ` ${plural(held, "skipped title")} ${held === 1 ? "holds" : "hold"} the sample up.`;
  if (known.length === 0)
    return `No random sample of this ${of} yet: figures need titles that are judged by chance.${waits}`;
  const { description } = model;
  const names = labelNames(description);
  const shares = sampleShares(description, sample);
  const named = shares
    .map((share, label) => ({ ...share, name: names[label] }))
    .sort((a, b) => (names.length > mostNamed ? b.value - a.value : 0))
    .slice(0, mostNamed);
  const accuracy = sampleAccuracy(model, sample);
  const right = description.kind === "multilabel" ? "gives a right label first to" : "is right on";
  const all = [...named, ...(Number.isNaN(accuracy.value) ? [] : [accuracy])];
  // A label that no record has, or every record, needs fewer; the one that needs most counts.
  const more = Math.max(...all.map(({ value }) => titlesToHalve(value, known.length)));
  return [
    `Random sample: ${plural(size, "title")} of the ${count(titles)} of this ${of}.`,
    Number.isNaN(accuracy.value) ? "" : `“${model.title}” ${right} ${interval(accuracy, percent)}.`,
    `Shares: ${named.map((share) => `${share.name} ${interval(share, percent)}`).join(", ")}${names.length > mostNamed ? " (the commonest labels)" : ""}.`,
    unfit > 0 ? `${plural(unfit, "title")} that no label fits ${unfit === 1 ? "is" : "are"} among them.` : "",
    unsure > 0 ? `${plural(unsure, "title")} nobody is sure of ${unsure === 1 ? "is" : "are"} left out.` : "",
    `${count(more)} more random titles halve these intervals${more > titles - size ? ", more than are left" : ""}.`,
    waits.trim(),
  ]
    .filter(Boolean)
    .join(" ");
}
