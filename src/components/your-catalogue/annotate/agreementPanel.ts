import { html } from "htl";
import { absent, count, decimal, interval, plural } from "../../../lib/format.js";
import { labelNames } from "../../../lib/model/labelNames.js";
import { annotationsAbout, type Annotation } from "../../../lib/ownCatalogue/annotation.js";
import { annotatorAgreement } from "../../../lib/ownCatalogue/annotatorAgreement.js";
import { dataTable, type Column } from "../../table.js";
import type { CatalogueWorkspace } from "../workspace.js";
import { opinionText } from "./opinionText.js";

type Difference = readonly Annotation[];

/**
 * How far annotators agree on the titles that two of them or more have judged, and where they differ; one sentence where
 * there is one annotator.
 *
 * @param onPick called with the row of a title that is to be judged again
 */
export function agreementPanel(workspace: CatalogueWorkspace, onPick: (row: number) => void): HTMLElement {
  const { catalogue, models, annotations, rowOf } = workspace;
  const [{ description }] = models;
  const own = annotationsAbout(description, annotations);
  const people = [...new Set(own.map(({ annotator }) => annotator))].sort();
  if (people.length < 2)
    return html`<p class="status">
      One annotator so far. A second one gives another name above and asks for “a second opinion”; how far
      both agree then stands here.
    </p>`;
  const many = description.kind === "multilabel";
  const { records, alpha, byLabel, differences } = annotatorAgreement(own, many ? description.labels : []);
  if (records === 0)
    return html`<p class="status">
      ${people.map(named).join(" and ")} have judged no title in common: “a second opinion” asks for those.
    </p>`;
  const titleOf = ([{ record }]: Difference) => catalogue?.title[rowOf.get(record) ?? -1] ?? record;
  const columns: Column<Difference>[] = [
    { key: "title", label: "Title", width: "18rem", value: titleOf },
    ...people.map((person): Column<Difference> => ({
      ...{ key: `says ${person}`, label: named(person) },
      value: (row) => {
        const said = row.find(({ annotator }) => annotator === person);
        if (!said) return null;
        return opinionText(description, said.opinion) + (said.note === "" ? "" : ` (${said.note})`);
      },
      format: (value) => (value as string | null) ?? absent,
    })),
  ];
  const names = labelNames(description);
  return html`<div>
    <p>
      ${people.map(named).join(", ")} have ${plural(records, "title")} in common and say different things of
      ${count(differences.length)}. Krippendorff’s alpha:
      ${Number.isNaN(alpha.value) ? "not defined, as all say the same of every title" : interval(alpha, (value) => decimal(value, 2))}.
      1 is perfect agreement, 0 what chance gives; 0.8 is the usual demand.
    </p>
    ${
      many
        ? dataTable(byLabel, {
            ...{ caption: "Agreement on each label", pageSize: 10 },
            columns: [
              {
                ...{ key: "label", label: "Label" },
                format: (label) => names[description.labels.indexOf(String(label))],
              },
              { key: "records", label: "Titles that have it from anyone" },
              { key: "alpha", label: "Alpha", format: (value) => decimal(value as number, 2) },
            ],
          })
        : null
    }
    ${
      differences.length === 0
        ? null
        : dataTable<Difference>(differences, {
            ...{ caption: "Where they differ; select a title to judge it again", pageSize: 10, columns },
            rowKey: ([{ record }]) => record,
            rowLabel: (row) => titleOf(row).slice(0, 80),
            onSelect: (row) => {
              const at = row && rowOf.get(row[0].record);
              if (at !== null && at !== undefined) onPick(at);
            },
          })
    }
  </div>`;
}

function named(annotator: string): string {
  return annotator === "" ? "who gave no name" : annotator;
}
