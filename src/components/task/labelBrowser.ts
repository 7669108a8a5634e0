import { html } from "htl";
import { count, decimal, intervalRange } from "../../lib/format.js";
import type { LabelFigures, MultilabelEvaluation } from "../../lib/model/multilabelEvaluation.js";
import type { Estimate } from "../../lib/statistics/bootstrap.js";
import { countColumn, decimalColumn, shareColumn } from "../numberColumn.js";
import { scoreCell } from "../scoreCell.js";
import { dataTable, type Column } from "../table.js";
import { labelDetail } from "./labelDetail.js";
import type { LabelState } from "./labelState.js";

/** Every label with its scores, to be sorted; the chosen one in detail beneath. */
export function labelBrowser(evaluation: MultilabelEvaluation, state: LabelState): HTMLElement {
  const { models, final, data, labels } = evaluation;
  const { test, validation } = models[final];
  const rows = (test ?? validation).labels;
  const detail = html`<div class="label-detail" aria-live="polite"></div>`;
  const table = dataTable<LabelFigures>(rows, {
    label: "Scores of each label",
    sort: { key: "support", direction: "descending" },
    pageSize: 12,
    columns,
    rowKey: ({ label }) => label,
    rowLabel: ({ label }) => label,
    selectable: true,
    download: { label: "Download all labels as CSV", filename: `${evaluation.task}-labels.csv` },
    onSelect: (row) => {
      if (row && row.label !== state.value.about) state.set({ about: row.label });
    },
  });
  const select = html`<select id="label-in-detail">
    ${labels.map((label) => html`<option value=${label}>${label}</option>`)}
  </select>` as HTMLSelectElement;
  select.addEventListener("change", () => state.set({ about: select.value }));
  const show = () => {
    const { about } = state.value;
    select.value = about;
    const row = rows.find(({ label }) => label === about) ?? null;
    if (row !== table.value) table.value = row;
    detail.replaceChildren(
      row
        ? labelDetail(row, evaluation, (label) => state.set({ about: label }))
        : html`<p class="status">There is no label to show.</p>`,
    );
  };
  state.addEventListener("input", show);
  show();
  return html`<div>
    ${table}
    <div class="controls">
      <label for="label-in-detail">Label in detail</label>${select}
      <span class="status">carried by ${count(data.texts)} texts in ${count(labels.length)} labels</span>
    </div>
    ${detail}
  </div>`;
}

const columns: Column<LabelFigures>[] = [
  { key: "label", label: "Label", width: "9rem" },
  countColumn("support", "Support", { title: "Held-out texts that carry it" }),
  countColumn("given", "Given", { title: "Held-out texts that are given it" }),
  estimate("precision", "Precision"),
  estimate("recall", "Recall"),
  estimate("f1", "F1"),
  decimalColumn("averagePrecision", "Average precision", {
    title: "Area under the curve of precision against recall, whatever the threshold",
  }),
  shareColumn("threshold", "Threshold"),
  decimalColumn("expectedCalibrationError", "Calibration error", {
    title: "Expected calibration error in ten bins",
  }),
];

function estimate(key: "precision" | "recall" | "f1", label: string): Column<LabelFigures> {
  return {
    key,
    label,
    align: "right",
    value: (row) => (row[key] as Estimate | null)?.value ?? null,
    format: (value, row) => scoreCell(decimal(value as number | null), intervalRange(row[key])),
  };
}
