import { html } from "htl";
import { decimal, signed } from "../lib/format.js";
import { wordEvidence, type Evidence } from "../lib/model/evidence.js";
import type { Explanation } from "../lib/model/linearScorer.js";
import { classColour, colour } from "./palette.js";
import { dataTable } from "./table.js";

/** Longest text whose words are drawn one by one. */
export const drawnCharacters = 5000;

/** What evidence on one side of zero is called, its line, and its colour. */
export interface Side {
  name: string;
  line: "speaks-for" | "speaks-against";
  colour: string;
}

/**
 * Why a model decides as it does: the text with its words tinted, and every feature with its contribution.
 *
 * @param names of both classes of a binary model; of any other model of the one label that the explanation is about
 */
export function evidence(explanation: Explanation, names: readonly string[]): HTMLElement {
  const { bias, logit, probability, contributions, composed } = explanation;
  const sides = evidenceSides(names);
  const rows = [...contributions].sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  return html`<div class="evidence-block">
    ${composed.length > drawnCharacters ? null : tintedText(wordEvidence(explanation).words, sides)}
    <details>
      <summary>All ${rows.length} features, and how they make the decision</summary>
      <p>
        Start ${signed(bias, 2)}, features ${signed(logit - bias, 2)}, together ${signed(logit, 2)} logits,
        which is a probability of ${decimal(probability)} for ${names[names.length - 1]}.
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

/** What is called what, above and below zero. @param names as for `evidence` */
export function evidenceSides(names: readonly string[]): { above: Side; below: Side } {
  const [first, second] = names;
  const binary = names.length === 2;
  return {
    above: {
      name: `speaks for ${binary ? second : first}`,
      line: "speaks-for",
      colour: binary ? classColour(1) : colour.focus,
    },
    below: {
      name: `speaks ${binary ? "for" : "against"} ${first}`,
      line: "speaks-against",
      colour: binary ? classColour(0) : colour.unsure,
    },
  };
}

/**
 * A text with its words tinted by what they add.
 *
 * @param largest contribution in logits that is tinted full; if not given, the largest of the words, 0.5 at least
 */
export function tintedText(
  words: readonly Evidence[],
  { above, below }: { above: Side; below: Side },
  largest = largestContribution(words),
): HTMLElement {
  const marks = words.map(({ text, contribution }) => {
    const weight = Math.abs(contribution) / largest;
    if (weight < 0.05 || !/[\p{L}\p{N}]/u.test(text)) return text;
    const side = contribution > 0 ? above : below;
    return html`<mark
      class="evidence ${side.line}"
      style=${{ "--weight": weight.toFixed(2), "--tone": side.colour }}
      title="${signed(contribution, 2)}: ${side.name}"
      >${text}</mark
    >`;
  });
  return html`<p class="evidence-text">${marks}</p>`;
}

/** The largest contribution of words, for or against, in logits; 0.5 at least, so that trifles stay pale. */
export function largestContribution(words: readonly Evidence[]): number {
  return Math.max(0.5, ...words.map(({ contribution }) => Math.abs(contribution)));
}
