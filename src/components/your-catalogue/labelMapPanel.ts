import { html } from "htl";
import { count, plural } from "../../lib/format.js";
import type { ModelDescription } from "../../lib/model/description.js";
import { labelNames } from "../../lib/model/labelNames.js";
import { labelsFound, mapCoverage, type WrittenLabel } from "../../lib/ownCatalogue/labelMap.js";
import { dataTable } from "../table.js";
import type { CatalogueWorkspace } from "./workspace.js";

/** What each label of the file is to the model: guessed, and for the reader to change. Hidden where the file has no labels. */
export function labelMapPanel(workspace: CatalogueWorkspace): HTMLElement {
  const status = html`<p class="status" role="status"></p>`;
  const place = html`<div></div>`;
  const details = html`<details>
    <summary>What is each label of the file to the model?</summary>
    ${place}
  </details>` as HTMLDetailsElement;
  const element = html`<section aria-label="Labels of the file" hidden>
    <h3>Labels of the file</h3>
    ${status}${details}
  </section>`;
  let shown = "";
  let found: readonly WrittenLabel[] = [];

  function update(): void {
    const cells = workspace.labelCells;
    const [model] = workspace.models;
    element.hidden = cells === null || workspace.models.length === 0;
    if (cells === null || workspace.models.length === 0) return;
    const { catalogue, models } = workspace.revision;
    const revision = `${catalogue} ${models}`;
    const isNew = revision !== shown;
    if (isNew) found = labelsFound(model.description.kind, cells);
    status.textContent = coverage(workspace, found);
    // The table stays while the reader maps one label after another.
    if (!isNew) return;
    shown = revision;
    place.replaceChildren(mapTable(workspace, model.description, found));
    details.open = Object.values(workspace.labelMap).includes(null);
  }

  workspace.addEventListener("input", update);
  update();
  return element;
}

function coverage({ labelMap }: CatalogueWorkspace, found: readonly WrittenLabel[]): string {
  const { labels, known, records, knownRecords } = mapCoverage(found, labelMap);
  if (labels === 0) return "The column of labels is empty.";
  if (known === 0)
    return `The model knows none of the file’s ${plural(labels, "label")}. Say below what each is, choose another model, or go on without the file’s labels.`;
  const rest =
    known === labels
      ? ""
      : ` What the others are is for you to say; until then their records count as unlabelled.`;
  const one =
    new Set(Object.values(labelMap).filter((label) => label !== null)).size === 1
      ? " All of them are one label of the model: without records of another, errors of one kind alone can show."
      : "";
  return `The model knows ${count(known)} of the file’s ${plural(labels, "label")}, which cover ${count(knownRecords)} of ${plural(records, "entry", "entries")}.${rest}${one}`;
}

function mapTable(
  workspace: CatalogueWorkspace,
  description: ModelDescription,
  found: readonly WrittenLabel[],
): HTMLElement {
  const names = labelNames(description);
  const choice = (written: string) => {
    const select = html`<select aria-label=${`“${written}” is`}>
      <option value="">none of the model’s</option>
      ${names.map((name, number) => html`<option value=${number}>${name}</option>`)}
    </select>` as HTMLSelectElement;
    select.value = String(workspace.labelMap[written] ?? "");
    select.addEventListener("change", () =>
      workspace.mapLabels({
        ...workspace.labelMap,
        [written]: select.value === "" ? null : Number(select.value),
      }),
    );
    return select;
  };
  return dataTable<WrittenLabel>(found, {
    ...{ label: "Labels of the file", pageSize: 10 },
    columns: [
      { key: "written", label: "In the file", width: "12rem" },
      { key: "records", label: "Records" },
      { key: "is", label: "To the model", sort: false, format: (_, { written }) => choice(written) },
    ],
  });
}
