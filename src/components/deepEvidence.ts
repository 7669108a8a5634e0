import { html } from "htl";
import { decimal, signed } from "../lib/format.js";
import type { DeepExplanation } from "../lib/deep/deepExplanation.js";
import { wordEvidence } from "../lib/model/evidence.js";
import { drawnCharacters, evidenceSides, largestContribution, tintedText } from "./evidence.js";
import { dataTable } from "./table.js";

/**
 * Why a deep variant decides as it does: the text twice with its words tinted, by what the word model adds and by what
 * their tokens in context add, and a table of both, which together with what belongs to no word make the logit.
 *
 * @param names as for `evidence`
 * @param note what the numbers of words in their context mean: see `meaningNote`
 */
export function deepEvidence(
  explanation: DeepExplanation,
  names: readonly string[],
  note: HTMLElement,
): HTMLElement {
  const { composed, bias, logit, probability, contributions, tokens } = explanation;
  const sides = evidenceSides(names);
  const byWords = wordEvidence({ composed, contributions });
  const byMeaning = wordEvidence({ composed, contributions: tokens });
  const largest = Math.max(largestContribution(byWords.words), largestContribution(byMeaning.words));
  const rows = byWords.words
    .map(({ text, contribution }, i) => ({
      text: text.trim(),
      words: contribution,
      meaning: byMeaning.words[i].contribution,
      both: contribution + byMeaning.words[i].contribution,
    }))
    .filter(({ text, both }) => text !== "" && both !== 0)
    .sort((a, b) => Math.abs(b.both) - Math.abs(a.both));
  const sum = (parts: readonly { contribution: number }[]) =>
    parts.reduce((total, { contribution }) => total + contribution, 0);
  const adds = (key: "words" | "meaning" | "both", label: string) => ({
    key,
    label,
    format: (value: unknown) => signed(value as number),
    sort: (row: (typeof rows)[number]) => Math.abs(row[key]),
    title: `In logits: above 0 ${sides.above.name}, below 0 ${sides.below.name}`,
  });
  return html`<div class="evidence-block">
    ${
      composed.length > drawnCharacters
        ? null
        : html`<p class="evidence-part">By words</p>
            ${tintedText(byWords.words, sides, largest)}
            <p class="evidence-part">By meaning, each word in its context</p>
            ${tintedText(byMeaning.words, sides, largest)}`
    }
    <details>
      <summary>All ${rows.length} words, and how they make the decision</summary>
      <p>
        Start ${signed(bias, 2)}, words ${signed(sum(contributions), 2)}, meaning ${signed(sum(tokens), 2)}
        (of which ${signed(byMeaning.unplaced, 2)} by the marks of start and end), together
        ${signed(logit, 2)} logits, which is a probability of ${decimal(probability)} for
        ${names[names.length - 1]}. Of what the word model adds, ${signed(byWords.unplaced, 2)} belongs to no
        word.
      </p>
      ${dataTable(rows, {
        label: "Words of the text",
        pageSize: 12,
        columns: [
          { key: "text", label: "Word" },
          adds("words", "By words"),
          adds("meaning", "By meaning"),
          adds("both", "Both"),
        ],
      })}
      ${note}
    </details>
  </div>`;
}
