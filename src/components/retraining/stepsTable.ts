import { html } from "htl";
import { intervalRange, signed } from "../../lib/format.js";
import { pValueText, stepSentence, type Step } from "../../lib/ablation/steps.js";
import { countColumn } from "../numberColumn.js";
import { dataTable } from "../table.js";

/** Titles gained and lost by each step, the paired difference, and McNemar's test with Holm's correction. */
export function stepsTable(steps: readonly Step[]): HTMLElement {
  const points = (value: number | null | undefined) => signed((value ?? NaN) * 100, 1);
  const probability = (value: unknown) => pValueText(value as number).replace(/^p\s(=\s)?/, "");
  return dataTable(steps, {
    caption: "Each rung against the one before",
    columns: [
      { key: "fromTitle", label: "From", width: "7rem", sort: false },
      { key: "toTitle", label: "To", width: "7rem", sort: false },
      {
        key: "difference",
        label: "Points of accuracy",
        value: ({ difference }) => difference.value,
        format: (value) => points(value as number),
        align: "right",
      },
      {
        key: "range",
        label: "95% interval",
        value: ({ difference }) => intervalRange(difference, points),
        sort: false,
        align: "right",
      },
      countColumn("gained", "Gained", { title: "Titles that only the second model gets right" }),
      countColumn("lost", "Lost", { title: "Titles that only the first model gets right" }),
      {
        key: "pValue",
        label: "p",
        title: "Exact McNemar test, two-sided",
        format: probability,
        align: "right",
      },
      {
        key: "adjustedPValue",
        label: "p (Holm)",
        title: "Corrected for the number of steps",
        format: probability,
        align: "right",
      },
    ],
  });
}

/** The same in words, a sentence for each step. */
export function stepsInWords(steps: readonly Step[]): HTMLElement {
  return html`<ul>
    ${steps.map((step) => html`<li>${stepSentence(step)}</li>`)}
  </ul>`;
}
