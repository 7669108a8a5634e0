import { count, percent, plural } from "../../format.js";
import { modelVersion } from "../../inference/verdict.js";
import { labelNames } from "../../model/labelNames.js";
import type { CatalogueModel } from "../catalogueTask.js";
import { roles } from "../mappedCatalogue.js";
import { markup, markupTable, type Markup } from "./markup.js";
import type { ReportFigures, ReportSource } from "./reportFigures.js";

/** How large the catalogue is, and what its columns hold. @param years chart of the records by period */
export function catalogueSection(
  { file, mapping }: ReportSource,
  { columns, titled }: ReportFigures,
  years: Markup | null,
): Markup {
  const { rows } = file.table;
  const roleOf = (name: string) => roles.filter((role) => mapping[role] === name).join(", ");
  return markup`<h2>The catalogue</h2>
<p>${plural(rows, "record")}, ${count(rows - titled)} of them without a title, which no model can read. ${
    file.sha256 === null ? "" : `SHA-256 of the file: ${file.sha256}.`
  }</p>
<div class="table">${markupTable(
    "Columns of the file",
    ["Column", "Read as", "Filled", "Share", "Different"],
    columns.map(({ name, filled, different }) => [
      ...[name, roleOf(name), count(filled), percent(filled / Math.max(1, rows)), count(different)],
    ]),
    (column) => column >= 2,
  )}</div>
${years}`;
}

/** What was asked, and by which model. */
export function modelSection({ title, description }: CatalogueModel): Markup {
  const names = labelNames(description);
  const asked =
    description.kind === "multilabel"
      ? `which of ${count(names.length)} labels it has, each by itself`
      : `which one of ${count(names.length)} labels it has: ${names.join(", ")}`;
  const { certain, promised } = description;
  const promise = certain ?? promised;
  return markup`<h2>What was asked, and of which model</h2>
<p>Of each title was asked ${asked}. The model is “${title}”, version ${modelVersion(description)} (the first digits of its file’s SHA-256, ${description.onnx.sha256}). It was trained on ${description.trainedOn.replace(/\.$/, "")}.</p>
${
  promise
    ? markup`<p>Its range of certainty was set so that answers within it are right at least ${percent(promise.accuracy, 0)} of the time, for texts drawn as those that it was set by. For this catalogue nobody has shown it.</p>`
    : markup`<p>It has no range of certainty.</p>`
}`;
}

/** Labels that a table holds. */
const mostLabels = 50;

/** How often the model gives each label. */
export function answersSection({ description }: CatalogueModel, { given, titled }: ReportFigures): Markup {
  const names = labelNames(description);
  const more = given.length - mostLabels;
  return markup`<h2>What the model answers</h2>
<p>These are counts of answers, not of what there is: misses and false alarms need not cancel.${
    more > 0 ? ` The ${mostLabels} commonest labels; ${count(more)} more were given.` : ""
  }</p>
<div class="table">${markupTable(
    "Answers by label",
    ["Label", "Records", "Share of titles", "Within the range of certainty"],
    given
      .slice(0, mostLabels)
      .map(({ label, records, certain }) => [
        ...[names[label], count(records), percent(records / Math.max(1, titled))],
        `${count(certain)} (${percent(certain / records)})`,
      ]),
    (column) => column >= 1,
  )}</div>`;
}
