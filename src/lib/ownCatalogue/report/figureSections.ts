import { absent, count, decimal, interval, intervalRange, percent, plural, pValue } from "../../format.js";
import { labelNames } from "../../model/labelNames.js";
import { methodName } from "../../quantification/methods.js";
import { sliceText } from "../../slices/slice.js";
import type { Estimate } from "../../statistics/bootstrap.js";
import { markup, markupTable, type Markup } from "./markup.js";
import type { AccuracyOn, ReportFigures, ReportSource } from "./reportFigures.js";

const share = (value: number | null | undefined) => percent(value);

/** A share with its interval in brackets. */
function ranged(estimate: Estimate): string {
  return Number.isNaN(estimate.value)
    ? absent
    : `${share(estimate.value)} (${intervalRange(estimate, share)})`;
}

/** Who annotated how much, drawn how, and how far they agree. */
export function annotationsSection({ annotations }: ReportSource, { agreement }: ReportFigures): Markup {
  if (annotations.length === 0) return markup`<h2>Annotations</h2><p>Nobody has annotated a record.</p>`;
  const annotators = new Set(annotations.map(({ annotator }) => annotator));
  const samplings = [...new Set(annotations.map(({ sampling }) => sampling))].map(
    (sampling) => `${count(annotations.filter((each) => each.sampling === sampling).length)} by ${sampling}`,
  );
  const seen = annotations.filter(({ answerSeen }) => answerSeen).length;
  const { records, alpha, differences } = agreement;
  return markup`<h2>Annotations</h2>
<p>${plural(annotations.length, "annotation")} by ${plural(annotators.size, "annotator")}, drawn ${samplings.join(", ")}. Of ${plural(seen, "record")} the model’s answer was seen first. ${
    records === 0
      ? "No record was judged by two people, so that nothing is known of their agreement."
      : `${plural(records, "record")} were judged by two people or more, who differ on ${count(differences.length)}; Krippendorff’s alpha is ${alphaText(alpha)}.`
  }</p>`;
}

function alphaText(alpha: Estimate): string {
  return Number.isNaN(alpha.value)
    ? "undefined, as all opinions are alike"
    : interval(alpha, (value) => decimal(value, 2));
}

/** How often the model is right, where that is known. */
export function accuracySection(
  { onSample, onFile, judged }: ReportFigures,
  { models }: ReportSource,
): Markup {
  const row = (basis: string, { records, accuracy }: AccuracyOn) => [
    ...[basis, count(records), share(accuracy.value), intervalRange(accuracy, share)],
  ];
  const rows = [
    ...(onSample.records > 0 ? [row("random sample, judged by annotators", onSample)] : []),
    ...(onFile && onFile.records > 0 ? [row("records with a label in the file", onFile)] : []),
  ];
  const what =
    judged.description.kind === "multilabel"
      ? "The share of records whose likeliest label they have."
      : "The share of records whose label the model gives.";
  return markup`<h2>Is the model right?</h2>
${
  rows.length === 0
    ? markup`<p>Nothing is known: no random sample was judged, and the file has no labels that the model knows.</p>`
    : markup`<p>${what} Intervals are Wilson’s. The random sample speaks for the catalogue; labels of the file do so only if these records are like the others.${
        judged === models[0]
          ? ""
          : ` The figures are of “${judged.title}”: the model in use, “${models[0].title}”, was taught with these labels, and would look better than it is.`
      }</p>
<div class="table">${markupTable("Accuracy, with 95% intervals", ["Known from", "Records", "Right", "95% interval"], rows, (column) => column >= 1)}</div>`
}`;
}

/** How much there is of each label. @param chart of the shares */
export function sharesSection(
  { shares, judged, titled }: ReportFigures,
  { sample }: ReportSource,
  chart: Markup | null,
): Markup {
  if (shares.length === 0)
    return markup`<h2>How much is there of each label?</h2>
<p>Not estimated: that needs a random sample, judged by people. Counting the model’s answers is no estimate.</p>`;
  const names = labelNames(judged.description);
  const known = shares
    .flatMap(({ label, estimate }) => (estimate ? [{ label, estimate }] : []))
    .sort((a, b) => (b.estimate.value ?? 0) - (a.estimate.value ?? 0));
  const { unsure, unfit } = sample;
  return markup`<h2>How much is there of each label?</h2>
<p>Estimated from ${plural(sample.known.length + unsure, "title")} of ${count(titled)} that were drawn by chance and judged.${
    unsure > 0 ? ` ${plural(unsure, "title")} nobody was sure of are left out.` : ""
  }${unfit > 0 ? ` No label fits ${plural(unfit, "title")}.` : ""}</p>
${chart}
<div class="table">${markupTable(
    "Shares of all titles, with 95% intervals",
    ["Label", "Share", "95% interval", "Estimated by"],
    known.map(({ label, estimate }) => [
      ...[names[label], share(estimate.value), intervalRange(estimate, share), methodName(estimate.method)],
    ]),
    (column) => column === 1 || column === 2,
  )}</div>`;
}

/** Where the model errs more. */
export function slicesSection({ slices }: ReportFigures): Markup {
  if (slices.length === 0)
    return markup`<h2>Slices</h2><p>None: no slices are set, or no labels are known to measure them by.</p>`;
  return markup`<h2>Slices</h2>
<p>Where does the model err more, or less, than on all other records whose labels are known? P-values are Fisher’s, corrected for the number of slices (Benjamini and Hochberg).</p>
<div class="table">${markupTable(
    "Error rates of slices, with 95% intervals",
    ["Slice", "Records", "Wrong", "Error rate", "More than the others", "p"],
    slices.map(({ slice, titles, wrong, errorRate, difference, corrected }) => [
      ...[`${slice.name} (${sliceText(slice)})`, count(titles), count(wrong)],
      ...[ranged(errorRate), ranged(difference)],
      pValue(corrected),
    ]),
    (column) => column >= 1,
  )}</div>`;
}
