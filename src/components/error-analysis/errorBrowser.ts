import * as Inputs from "@observablehq/inputs";
import { html } from "htl";
import { filterDecisions, type Decision } from "../../lib/errorAnalysis/decisions.js";
import { count, decimal, percent, year } from "../../lib/format.js";
import { confusionMatrix as matrixOf } from "../../lib/metrics/confusion.js";
import { allBound } from "../bound.js";
import { confusionMatrix } from "../confusionMatrix.js";
import { labelName, verdictMark } from "../palette.js";
import { recordLink } from "../scanLink.js";
import { dataTable, type Column } from "../table.js";
import { anyDecision, follow, type ErrorState } from "./errorState.js";
import { capital, type Judgement } from "./judgement.js";

/**
 * Every record with its prediction, to be filtered, sorted and downloaded.
 *
 * @param state where the page keeps the filter
 */
export function errorBrowser(judgement: Judgement, state: ErrorState): HTMLElement {
  const { decisions, rows, classes, nouns } = judgement;
  const matrix = confusionMatrix({
    counts: matrixOf(rows.labels, rows.predictions.predicted, classes.length),
    labels: classes,
    caption: `Choose a cell to see its ${nouns}`,
    onSelect: (cell) => {
      state.set(cell ? { ...cell, verdict: "all" } : { actual: "all", predicted: "all" });
    },
  });

  const controls = filterControls(judgement, state);
  const table = dataTable<Decision>([], {
    label: `${capital(nouns)}, one by one`,
    rowKey: ({ id }) => id,
    sort: { key: "confidence", direction: "descending" },
    columns: columnsOf(judgement),
    empty: `No ${judgement.noun} passes these filters.`,
    download: { label: `Download these ${nouns} as CSV`, filename: "decisions.csv" },
  });
  const status = html`<p class="status" role="status"></p>`;

  const element = html`<div class="error-browser">${matrix}${controls}${status}${table}</div>`;
  follow(state, element, () => {
    const shown = filterDecisions(decisions, classes, state.value);
    const wrong = shown.filter(({ right }) => !right).length;
    status.textContent =
      `${count(shown.length)} of ${count(decisions.length)} ${nouns}` +
      (shown.length === 0 ? "" : `, ${count(wrong)} wrong (${percent(wrong / shown.length)})`);
    table.update(shown);
  });
  return element;
}

/** Inputs bound to the filter, in both directions. */
function filterControls({ classes, nouns, noun, subject }: Judgement, state: ErrorState): HTMLElement {
  const choice = (key: "verdict" | "actual" | "predicted", label: string, options: readonly string[]) =>
    Inputs.select(options, { label, value: state.value[key], format: labelName });
  const limit = (key: "from" | "to", label: string) =>
    Inputs.number([0, 1], { label, step: 0.01, value: state.value[key] });
  const inputs = {
    verdict: choice("verdict", "Prediction", ["all", "right", "wrong"]),
    actual: choice("actual", "People said", ["all", ...classes]),
    predicted: choice("predicted", "Model says", ["all", ...classes]),
    from: limit("from", `Probability of ${subject} from`),
    to: limit("to", "to"),
    words: Inputs.text({
      label: `Words in ${noun} or author`,
      value: state.value.words,
      placeholder: "e.g. tale",
    }),
  };
  const reset = html`<button type="button" class="button">Show all ${nouns}</button>`;
  reset.addEventListener("click", () => state.set(anyDecision));
  return html`<div class="controls">${allBound(state, inputs)}${reset}</div>`;
}

/** Columns of the table; those of which nothing is known are left out. */
function columnsOf({ decisions, names, noun, allLabels, subject }: Judgement): Column<Decision>[] {
  const known = (key: "author" | "year") => decisions.some((decision) => Boolean(decision[key]));
  return [
    {
      key: "title",
      label: allLabels ? "Text" : capital(noun),
      width: "18rem",
      format: (value, { link }) => recordLink(String(value), link),
    },
    ...(allLabels
      ? [{ key: "asked", label: "Label", format: (value: unknown) => labelName(String(value)) } as const]
      : []),
    ...(known("author") ? [{ key: "author", label: "Author" } as const] : []),
    ...(known("year") ? [{ key: "year", label: "Year", format: year } as const] : []),
    { key: "label", label: "People", value: ({ label }) => names[label] },
    {
      key: "predicted",
      label: "Model",
      format: (_, { right, predicted }) => `${verdictMark(right)} ${names[predicted]}`,
      value: ({ predicted }) => names[predicted],
    },
    { key: "probability", label: `P(${subject})`, format: (value) => decimal(value as number) },
    { key: "confidence", label: "Confidence", format: (value) => decimal(value as number) },
  ];
}
