import { count, plural } from "../../format.js";
import { fewestLabelled } from "../../quantification/predictionPowered.js";
import { markup, type Markup } from "./markup.js";
import type { ReportFigures, ReportSource } from "./reportFigures.js";

/** What the figures cannot say. */
export function limitsSection(
  { titled, slices }: ReportFigures,
  { file, sample, annotations }: ReportSource,
): Markup {
  const drawn = sample.known.length + sample.unsure;
  const annotated = new Set(annotations.map(({ record }) => record)).size;
  const sought = annotated - drawn;
  const limits = [
    "The model reads titles, not books. What a title does not say it cannot know; two books of one title get one answer.",
    "It was trained on other catalogues. How far this one is from them, the page shows under “Does the model fit?”.",
    titled < file.table.rows
      ? `${plural(file.table.rows - titled, "record")} without a title have no answer, and are in no figure.`
      : "",
    sought > 0
      ? `${count(sought)} of ${plural(annotated, "annotated record")} were sought out, because the model was in doubt of them or for another reason. They are no sample: a model looks worse on them than it is. No estimate here uses them.`
      : "",
    drawn > 0 && sample.known.length < fewestLabelled
      ? `The random sample is small: with fewer than ${fewestLabelled} records no model can narrow the intervals.`
      : "",
    "An interval allows for the chance of the draw. It does not allow for annotators who are wrong, or who all share a view.",
    slices.length > 0
      ? "Slices rest on all records whose labels are known, those that were sought out among them: compare them with each other, not with the catalogue."
      : "",
    "Labels are those of the model’s task and its time. They are a way to search and to count, not what a book is.",
  ];
  return markup`<h2>Limits</h2>
<ul>${limits.filter(Boolean).map((limit) => markup`<li>${limit}</li>\n`)}</ul>`;
}
