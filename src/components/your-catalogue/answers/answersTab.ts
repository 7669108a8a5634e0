import { html } from "htl";
import { labelNames } from "../../../lib/model/labelNames.js";
import { count, percent, plural, year } from "../../../lib/format.js";
import { inSteps } from "../../../workers/inSteps.js";
import { dataTable, type Column } from "../../table.js";
import { urlState } from "../../urlState.js";
import type { CatalogueWorkspace } from "../workspace.js";
import { nearTitles } from "./nearTitles.js";
import { recordEvidence } from "./recordEvidence.js";
import { answersOf, type RecordAnswer } from "../../../lib/ownCatalogue/answers.js";

/** What the model says of each record, the most doubtful first, and why. */
export function answersTab(workspace: CatalogueWorkspace): HTMLElement {
  const { catalogue, models } = workspace;
  const [model] = models;
  if (!catalogue) return html`<div></div>`;
  const names = labelNames(model.description);
  const state = urlState(
    { words: "", sure: "all" },
    { choices: { sure: ["all", "doubtful", "sure"] } },
    "answers",
  );
  let answers: readonly RecordAnswer[] = [];
  const columns = columnsOf(names);
  const why = recordEvidence(model);
  const near = nearTitles(workspace);
  const table = dataTable<RecordAnswer>([], {
    ...{ label: "Answers", pageSize: 12, columns, sort: { key: "doubt", direction: "descending" } },
    rowKey: ({ row }) => String(row),
    rowLabel: ({ title }) => title.slice(0, 80),
    onSelect: (answer) => {
      void why.show(answer);
      near.show(answer?.row ?? null);
    },
    empty: "No record passes.",
    download: { label: "Download these answers as CSV", filename: "answers.csv" },
  });
  const status = html`<p class="status" role="status"></p>`;
  const words = html`<input type="search" placeholder="e.g. poems" />` as HTMLInputElement;
  const sure = html`<select>
    <option value="all">all answers</option>
    <option value="doubtful">those in doubt</option>
    <option value="sure">those within the range of certainty</option>
  </select>` as HTMLSelectElement;
  const update = () => {
    const { words: sought, sure: kind } = state.value;
    if (words.value !== sought) words.value = sought;
    sure.value = kind;
    const parts = sought.toLowerCase().split(/\s+/).filter(Boolean);
    const shown = answers.filter(
      ({ title, certain }) =>
        (kind === "all" || certain === (kind === "sure")) &&
        parts.every((part) => title.toLowerCase().includes(part)),
    );
    table.update(shown);
    const certain = shown.filter((each) => each.certain).length;
    status.textContent = `${plural(shown.length, "record")}; ${count(certain)} within the range of certainty${shown.length > 0 ? `, ${percent(certain / shown.length)}` : ""}`;
  };
  status.textContent = "Listing …";
  void inSteps(answersOf(catalogue, model, (row) => workspace.isSelected(row))).then((all) => {
    answers = all;
    update();
  });
  words.addEventListener("input", () => state.set({ words: words.value }));
  sure.addEventListener("change", () => state.set({ sure: sure.value }));
  state.addEventListener("input", update);
  return html`<div>
    <div class="controls"><label>Words ${words}</label><label>Show ${sure}</label></div>
    ${status}${table}${why.element}${near.element}
  </div>`;
}

function columnsOf(names: readonly string[]): Column<RecordAnswer>[] {
  return [
    { key: "title", label: "Title", width: "24rem" },
    { key: "year", label: "Year", format: year },
    {
      ...{ key: "labels", label: "The model says" },
      format: (labels) => (labels as number[]).map((label) => names[label]).join("; ") || "none",
      sort: ({ labels }) => labels[0] ?? -1,
    },
    { key: "probability", label: "Probability", format: (value) => percent(value as number) },
    {
      ...{ key: "doubt", label: "Doubt", title: "1 where the model knows nothing, 0 where it is certain" },
      format: (value) => percent(value as number, 0),
    },
    { key: "certain", label: "Certain", format: (value) => (value ? "✓ yes" : "no") },
  ];
}
