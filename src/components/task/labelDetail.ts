import { html } from "htl";
import { count, decimal, interval, percent } from "../../lib/format.js";
import type { LabelFigures, MultilabelEvaluation } from "../../lib/model/multilabelEvaluation.js";
import { labelNeighbours } from "../../lib/multilabel/labelNeighbours.js";
import { dataTable } from "../table.js";
import { labelReliability } from "./labelReliability.js";

/** Longest lists of neighbours, confusions and words. */
const listed = 12;

/**
 * One label: its scores in a sentence, its calibration, the words that speak for it, and the labels that it stands
 * beside or is mistaken for. A neighbour's name leads to that neighbour.
 */
export function labelDetail(
  figures: LabelFigures,
  evaluation: MultilabelEvaluation,
  onLabel: (label: string) => void,
): HTMLElement {
  const { label, support, given, precision, recall, threshold } = figures;
  const words = evaluation.models[evaluation.final].strongest[label] ?? [];
  const link = (name: unknown) => {
    const button = html`<button type="button" class="link">${name}</button>`;
    button.addEventListener("click", () => onLabel(String(name)));
    return button;
  };
  const neighbours = labelNeighbours(label, evaluation.data).slice(0, listed);
  const confused = evaluation.confusions
    .filter(({ first, second }) => first === label || second === label)
    .slice(0, listed)
    .map(({ first, second, count: texts }) => ({
      label: first === label ? second : first,
      what: first === label ? "given in its place" : "in its place it is given",
      texts,
    }));
  return html`<section aria-label=${`The label ${label}`}>
    <h3>${label}</h3>
    <p>
      ${count(support)} held-out texts carry it; the model gives it to ${count(given)}, wherever its
      probability is at least ${percent(threshold)}. Precision ${interval(precision)}, recall
      ${interval(recall)}.
      ${
        words.length > 0
          ? html`Words that speak for it:
            ${words.slice(0, listed).flatMap(({ name }, n) => [n === 0 ? "" : ", ", html`<q>${name}</q>`])}.`
          : null
      }
    </p>
    ${labelReliability(figures)}
    <div class="columns">
      ${dataTable(neighbours, {
        caption: "Labels beside it",
        columns: [
          { key: "label", label: "Label", format: link },
          { key: "texts", label: "Texts with both", format: (value) => count(value as number) },
          { key: "share", label: "Share of its texts", format: (value) => percent(value as number) },
          {
            key: "lift",
            label: "Lift",
            title: "How many times more often than if they had nothing to do with each other",
            format: (value) => decimal(value as number, 1),
          },
        ],
        empty: "It stands beside no other label often enough to be recorded.",
      })}
      ${dataTable(confused, {
        caption: "Labels mistaken for it",
        columns: [
          { key: "label", label: "Label", format: link },
          { key: "what", label: "How" },
          { key: "texts", label: "Held-out texts", format: (value) => count(value as number) },
        ],
        empty: "None of the most frequent confusions concerns it.",
      })}
    </div>
  </section>`;
}
