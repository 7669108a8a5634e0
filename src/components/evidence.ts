import { html } from "htl";
import { decimal, signed } from "../lib/format.js";
import { wordEvidence } from "../lib/model/evidence.js";
import type { Explanation } from "../lib/model/linearScorer.js";
import { labelClass, labelName } from "./palette.js";
import { dataTable } from "./table.js";

/** Longest text whose words are drawn one by one. */
const drawnCharacters = 5000;

/** Why a binary model decides as it does: the text with its words tinted, and every feature with its contribution. */
export function evidence(explanation: Explanation, labels: readonly string[]): HTMLElement {
  const { bias, logit, contributions, composed } = explanation;
  const rows = [...contributions].sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  return html`<div class="evidence-block">
    ${composed.length > drawnCharacters ? null : tinted(explanation, labels)}
    <details>
      <summary>All ${rows.length} features, and how they make the decision</summary>
      <p>
        Start ${signed(bias, 2)}, features ${signed(logit - bias, 2)}, together ${signed(logit, 2)} logits,
        which is a probability of ${decimal(1 / (1 + Math.exp(-logit)))} for ${labelName(labels[1])}.
      </p>
      ${dataTable(rows, {
        label: "Features of the text",
        pageSize: 12,
        columns: [
          { key: "name", label: "Feature" },
          { key: "kind", label: "Kind" },
          {
            key: "contribution",
            label: "Adds (logits)",
            format: (value) => signed(value as number),
            sort: ({ contribution }) => Math.abs(contribution),
            title: `Above 0 speaks for ${labelName(labels[1])}, below 0 for ${labelName(labels[0])}`,
          },
        ],
      })}
    </details>
  </div>`;
}

function tinted(explanation: Explanation, labels: readonly string[]): HTMLElement {
  const { words } = wordEvidence(explanation);
  const largest = Math.max(0.5, ...words.map(({ contribution }) => Math.abs(contribution)));
  const marks = words.map(({ text, contribution }) => {
    const weight = Math.abs(contribution) / largest;
    if (weight < 0.05 || !/[\p{L}\p{N}]/u.test(text)) return text;
    const label = labels[contribution > 0 ? 1 : 0];
    const title = `${signed(contribution, 2)}: speaks for ${labelName(label)}`;
    return html`<mark
      class="evidence ${labelClass(label)}"
      style="--weight: ${weight.toFixed(2)}"
      title=${title}
      >${text}</mark
    >`;
  });
  return html`<p class="evidence-text">${marks}</p>`;
}
