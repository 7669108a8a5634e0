import { html } from "htl";
import { decimal, signed } from "../lib/format.js";
import { wordEvidence } from "../lib/model/evidence.js";
import type { Explanation } from "../lib/model/linearScorer.js";
import { labelClass, labelName } from "./palette.js";
import { dataTable } from "./table.js";

/** Longest text whose words are drawn one by one. */
const drawnCharacters = 5000;

/** What evidence on one side of zero is called, and the class that tints it. */
interface Side {
  name: string;
  tint: string;
}

/**
 * Why a model decides as it does: the text with its words tinted, and every feature with its contribution.
 *
 * @param labels both labels of a binary model; of any other model the one label that the explanation is about
 */
export function evidence(explanation: Explanation, labels: readonly string[]): HTMLElement {
  const { bias, logit, contributions, composed } = explanation;
  const sides = evidenceSides(labels);
  const subject = labelName(labels[labels.length - 1]);
  const rows = [...contributions].sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  return html`<div class="evidence-block">
    ${composed.length > drawnCharacters ? null : tinted(explanation, sides)}
    <details>
      <summary>All ${rows.length} features, and how they make the decision</summary>
      <p>
        Start ${signed(bias, 2)}, features ${signed(logit - bias, 2)}, together ${signed(logit, 2)} logits,
        which is a probability of ${decimal(1 / (1 + Math.exp(-logit)))} for ${subject}.
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
            title: `Above 0 ${sides.above.name}, below 0 ${sides.below.name}`,
          },
        ],
      })}
    </details>
  </div>`;
}

function evidenceSides(labels: readonly string[]): { above: Side; below: Side } {
  if (labels.length === 1) {
    const name = labelName(labels[0]);
    return {
      above: { name: `speaks for ${name}`, tint: "speaks-for" },
      below: { name: `speaks against ${name}`, tint: "speaks-against" },
    };
  }
  const [below, above] = labels.map((label) => ({
    name: `speaks for ${labelName(label)}`,
    tint: labelClass(label),
  }));
  return { above, below };
}

function tinted(explanation: Explanation, { above, below }: { above: Side; below: Side }): HTMLElement {
  const { words } = wordEvidence(explanation);
  const largest = Math.max(0.5, ...words.map(({ contribution }) => Math.abs(contribution)));
  const marks = words.map(({ text, contribution }) => {
    const weight = Math.abs(contribution) / largest;
    if (weight < 0.05 || !/[\p{L}\p{N}]/u.test(text)) return text;
    const { name, tint } = contribution > 0 ? above : below;
    return html`<mark
      class="evidence ${tint}"
      style="--weight: ${weight.toFixed(2)}"
      title="${signed(contribution, 2)}: ${name}"
      >${text}</mark
    >`;
  });
  return html`<p class="evidence-text">${marks}</p>`;
}
