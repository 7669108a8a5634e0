import { html } from "htl";
import type { Outcome } from "../../lib/behaviour/judge.js";
import type { TitleChange } from "../../lib/behaviour/titleChange.js";
import { percent } from "../../lib/format.js";
import { labelNames } from "../../lib/model/labelNames.js";
import { evidence } from "../evidence.js";
import { labelName } from "../palette.js";
import { dataTable, type Column } from "../table.js";
import type { TestedModel } from "./modelChooser.js";

/** A title that was tested, with the name of its test where there are several. */
export type TestedRow = TitleChange & Outcome & { name?: string };

/** Titles that fail, and why: the evidence in the one that is selected. */
export function titleTable(options: { label: string; filename: string; named?: boolean }): {
  element: HTMLElement;
  show(model: TestedModel, rows: readonly TestedRow[]): void;
} {
  const why = html`<div class="playground-result" aria-live="polite"></div>`;
  let model: TestedModel | undefined;
  const table = dataTable<TestedRow>([], {
    columns: titleColumns(options.named === true),
    label: options.label,
    pageSize: 10,
    rowLabel: ({ title }) => title.slice(0, 80),
    onSelect: (row) => why.replaceChildren(...(row && model ? reasons(model, row) : [])),
    empty: "No title fails.",
    download: { label: "Download these titles as CSV", filename: options.filename },
  });
  return {
    element: html`<div>${table}${why}</div>`,
    show(of, rows) {
      model = of;
      table.value = null;
      why.replaceChildren();
      table.update(rows);
    },
  };
}

function titleColumns(named: boolean): Column<TestedRow>[] {
  return [
    {
      key: "title",
      label: "Title",
      width: "18rem",
      format: (value, { before }) =>
        before === null
          ? String(value)
          : html`<span>${String(value)}<br /><small>before: ${before}</small></span>`,
    },
    ...(named ? [{ key: "name", label: "Test", width: "9rem" }] : []),
    {
      key: "label",
      label: "Model says",
      format: (value, { labelBefore }) => labelName(String(value) || "no label") + turned(labelBefore, value),
    },
    {
      key: "probability",
      label: "Probability",
      align: "right",
      format: (value, { about, probabilityBefore }) =>
        html`<span
          >${probabilityBefore === null ? null : `${percent(probabilityBefore)} → `}${percent(value as number)}<br /><small
            >of ${labelName(about)}</small
          ></span
        >`,
    },
    {
      key: "certainAndWrong",
      label: "Certain",
      title: "Is the model certain of a label that it should not give?",
      format: (value) => (value === true ? "certain" : ""),
      value: ({ certainAndWrong }) => certainAndWrong,
    },
  ];
}

/** " (before: fiction)" where the label has changed. */
function turned(before: string | null, label: unknown): string {
  return before === null || before === label ? "" : ` (before: ${labelName(before || "no label")})`;
}

/** The evidence for the label in question in a title, and in what it was before the change. */
function reasons({ scorer }: TestedModel, { title, before, about }: TestedRow): Node[] {
  const { kind, labels } = scorer.description;
  const names = labelNames(scorer.description);
  const column = kind === "binary" ? 0 : labels.indexOf(about);
  const told = (text: string) =>
    evidence(scorer.explain(text, column), kind === "binary" ? names : [names[column]]);
  if (before === null) return [told(title)];
  return [
    html`<p class="status">Before the change:</p>`,
    told(before),
    html`<p class="status">After it:</p>`,
    told(title),
  ];
}
