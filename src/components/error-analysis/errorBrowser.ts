import * as Inputs from "@observablehq/inputs";
import { html } from "htl";
import { count, decimal, percent, year } from "../../lib/format.js";
import { confusionMatrix as matrixOf } from "../../lib/metrics/confusion.js";
import { filterDecisions, type Decision } from "../../lib/predictions.js";
import { allBound } from "../bound.js";
import { csvBlob, downloadButton } from "../csv.js";
import { confusionMatrix } from "../confusionMatrix.js";
import { labelName, labels, verdictMark } from "../palette.js";
import { scanLink } from "../scanLink.js";
import { dataTable, type Column } from "../table.js";
import { anyDecision, follow, type ErrorState } from "./errorState.js";

/**
 * Every title with its prediction, to be filtered, sorted and downloaded.
 *
 * @param state where the page keeps the filter
 */
export function errorBrowser(decisions: readonly Decision[], state: ErrorState): HTMLElement {
  const number = (label: string) => labels.indexOf(label as Decision["label"]);
  const matrix = confusionMatrix({
    counts: matrixOf(
      decisions.map(({ label }) => number(label)),
      decisions.map(({ predicted }) => number(predicted)),
      labels.length,
    ),
    labels,
    caption: "Choose a cell to see its titles",
    onSelect: (cell) => {
      state.set(cell ? { ...cell, verdict: "all" } : { actual: "all", predicted: "all" });
    },
  });

  const controls = filterControls(state);
  const table = dataTable<Decision>([], {
    label: "Titles of the test sample",
    rowKey: ({ id }) => id,
    sort: { key: "confidence", direction: "descending" },
    columns,
    empty: "No title passes these filters.",
  });
  const status = html`<p class="status" role="status"></p>`;
  const download = downloadButton("Download these titles as CSV", "titles.csv", () =>
    csvBlob(filterDecisions(decisions, state.value), columns),
  );

  const update = () => {
    const shown = filterDecisions(decisions, state.value);
    const wrong = shown.filter(({ right }) => !right).length;
    status.textContent =
      `${count(shown.length)} of ${count(decisions.length)} titles` +
      (shown.length === 0 ? "" : `, ${count(wrong)} wrong (${percent(wrong / shown.length)})`);
    table.update(shown);
  };
  const element = html`<div class="error-browser">
    ${matrix}${controls}${status}${table}
    <p>${download}</p>
  </div>`;
  follow(state, element, update);
  return element;
}

/** Inputs bound to the filter, in both directions. */
function filterControls(state: ErrorState): HTMLElement {
  const choice = (key: "verdict" | "actual" | "predicted", label: string, options: readonly string[]) =>
    Inputs.select(options, { label, value: state.value[key], format: labelName });
  const limit = (key: "from" | "to", label: string) =>
    Inputs.number([0, 1], { label, step: 0.01, value: state.value[key] });
  const inputs = {
    verdict: choice("verdict", "Prediction", ["all", "right", "wrong"]),
    actual: choice("actual", "Annotators said", ["all", ...labels]),
    predicted: choice("predicted", "Model says", ["all", ...labels]),
    from: limit("from", "Probability of fiction from"),
    to: limit("to", "to"),
    words: Inputs.text({
      label: "Words in title or author",
      value: state.value.words,
      placeholder: "e.g. tale",
    }),
  };
  const reset = html`<button type="button" class="button">Show all titles</button>`;
  reset.addEventListener("click", () => state.set(anyDecision));
  return html`<div class="controls">${allBound(state, inputs)}${reset}</div>`;
}

const columns: Column<Decision>[] = [
  {
    key: "title",
    label: "Title",
    width: "18rem",
    format: (value, { ark }) => scanLink(String(value), ark),
  },
  { key: "author", label: "Author" },
  { key: "year", label: "Year", format: year },
  { key: "label", label: "Annotators", format: (value) => labelName(String(value)) },
  {
    key: "predicted",
    label: "Model",
    format: (value, { right }) => `${verdictMark(right)} ${labelName(String(value))}`,
  },
  { key: "probability", label: "P(fiction)", format: (value) => decimal(value as number) },
  { key: "confidence", label: "Confidence", format: (value) => decimal(value as number) },
];
