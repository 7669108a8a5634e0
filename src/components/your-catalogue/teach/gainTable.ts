import { html } from "htl";
import { pValueText } from "../../../lib/ablation/steps.js";
import { count, decimal, intervalRange, plural, signed } from "../../../lib/format.js";
import type { Gain, ScorePair } from "../../../lib/teaching/gain.js";
import { dataTable } from "../../table.js";

/** What teaching has gained on some records, in a sentence and a table. @param on such as "By cross-validation" */
export function gainTable(gain: Gain, on: string): HTMLElement {
  return html`<div class="teach-gain">
    <p>${on}: ${gainSentence(gain)}</p>
    ${dataTable<ScorePair>(gain.scores, {
      label: `${on}, before and after`,
      columns: [
        { key: "name", label: "Score" },
        {
          key: "before",
          label: "Before (95% interval)",
          format: (value) => ranged(value, decimal),
          sort: false,
        },
        { key: "after", label: "After", format: (value) => ranged(value, decimal), sort: false },
        { key: "difference", label: "Difference", format: (value) => ranged(value, signed), sort: false },
      ],
    })}
  </div>`;
}

function ranged(value: unknown, format: typeof decimal): string {
  const estimate = value as ScorePair["after"];
  return `${format(estimate.value)} (${intervalRange(estimate, format)})`;
}

/** Below so many records the difference of two models is hardly ever shown, whatever it is. */
const few = 50;

function gainSentence({ records, gained, lost, p }: Gain): string {
  const flips =
    gained + lost === 0
      ? `the two are right on the same of ${plural(records, "record")}.`
      : `of ${plural(records, "record")} ${count(gained)} come right and ${count(lost)} go wrong (McNemar’s exact test ${pValueText(p)}).`;
  const size =
    records < few ? ` So few records show a difference only where it is large; label ${few} or more.` : "";
  if (p < 0.05)
    return gained > lost
      ? `${flips} That is more than chance would make of it.`
      : `${flips} The taught model is worse: go back to the one before, and look at the labels in the tab “Errors”.`;
  return `${flips} The gain is within chance.${size}`;
}
