import * as Inputs from "@observablehq/inputs";
import { html } from "htl";
import { count, percent } from "../../lib/format.js";
import { filterJudged, type JudgedText } from "../../lib/multilabel/labelErrors.js";
import type { ModelUrls } from "../../lib/model/modelUrls.js";
import type { Provenance } from "../../lib/rows.js";
import { allBound } from "../bound.js";
import { verdictMark } from "../palette.js";
import { dataTable, type Column } from "../table.js";
import { judgedTextDetail } from "./judgedTextDetail.js";
import { verdicts, type TextState } from "./textState.js";

/** Held-out texts with the labels that they carry and that they are given, to be filtered, sorted, read and downloaded. */
export function textBrowser(
  texts: readonly JudgedText[],
  labels: readonly string[],
  state: TextState,
  urls: ModelUrls,
  sources: readonly Provenance[],
): HTMLElement {
  const detail = html`<div aria-live="polite"></div>`;
  const table = dataTable<JudgedText>([], {
    label: "Held-out texts",
    columns,
    pageSize: 10,
    sort: { key: "mistakes", direction: "descending" },
    rowKey: ({ id }) => id,
    rowLabel: ({ text }) => text.slice(0, 60),
    onSelect: (row) => detail.replaceChildren(row ? judgedTextDetail(row, urls, sources) : ""),
    empty: "No text passes these filters.",
    download: { label: "Download these texts as CSV", filename: "texts.csv" },
  });
  const status = html`<p class="status" role="status"></p>`;
  const update = () => {
    const shown = filterJudged(texts, state.value);
    const mistaken = shown.filter(({ mistakes }) => mistakes > 0).length;
    status.textContent =
      `${count(shown.length)} of ${count(texts.length)} texts` +
      (shown.length > 0 ? `, ${percent(mistaken / shown.length)} of them with a mistake` : "");
    table.update(shown);
  };
  state.addEventListener("input", update);
  update();
  return html`<div>${filterControls(labels, state)}${status}${table}${detail}</div>`;
}

/** Inputs bound to the filter, in both directions. */
function filterControls(labels: readonly string[], state: TextState): HTMLElement {
  const anyOr = (name: string) => name || "any";
  const inputs = {
    verdict: Inputs.select(Object.keys(verdicts), { label: "Texts", format: (key: string) => verdicts[key] }),
    label: Inputs.select(["", ...labels], { label: "Label", format: anyOr }),
    instead: Inputs.select(["", ...labels], { label: "missed, and given in its place", format: anyOr }),
    words: Inputs.text({ label: "Words in the text", placeholder: "e.g. war" }),
  };
  for (const [key, input] of Object.entries(inputs)) input.value = state.value[key as keyof typeof inputs];
  const reset = html`<button type="button" class="button">Show all texts</button>`;
  reset.addEventListener("click", () => state.set({ verdict: "any", label: "", instead: "", words: "" }));
  return html`<div class="controls">${allBound(state, inputs)}${reset}</div>`;
}

const list = (mark: boolean | null) => (value: unknown) =>
  (value as string[])
    .map((label) => (mark === null ? label : `${verdictMark(mark)}\u00a0${label}`))
    .join(", ");

const columns: Column<JudgedText>[] = [
  { key: "text", label: "Text", width: "20rem", format: (value) => shortened(String(value)) },
  { key: "right", label: "Right", width: "8rem", format: list(true), sort: ({ right }) => right.length },
  { key: "missed", label: "Missed", width: "8rem", format: list(false), sort: ({ missed }) => missed.length },
  {
    key: "wrong",
    label: "Wrongly given",
    width: "10rem",
    format: list(false),
    sort: ({ wrong }) => wrong.length,
  },
  { key: "mistakes", label: "Mistakes" },
];

function shortened(text: string): string {
  return text.length > 220 ? `${text.slice(0, 200).trimEnd()} …` : text;
}
