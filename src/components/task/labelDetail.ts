import { html } from "htl";
import { count, interval, percent } from "../../lib/format.js";
import type { LabelFigures, MultilabelEvaluation } from "../../lib/model/multilabelEvaluation.js";
import { labelNeighbours } from "../../lib/multilabel/labelNeighbours.js";
import { countColumn, decimalColumn, shareColumn } from "../numberColumn.js";
import { reliabilityDiagram } from "../reliabilityDiagram.js";
import { dataTable } from "../table.js";

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
  const { label, support, given, precision, recall, threshold, reliability } = figures;
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
    ${reliabilityDiagram({
      ...{ reliability, threshold, subject: label, nouns: "texts", filename: "label-reliability.csv" },
      n: reliability.reduce((sum, bin) => sum + bin.count, 0),
    })}
    <div class="columns">
      ${dataTable(neighbours, {
        caption: "Labels beside it",
        columns: [
          { key: "label", label: "Label", format: link },
          countColumn("texts", "Texts with both"),
          shareColumn("share", "Share of its texts"),
          decimalColumn("lift", "Lift", {
            digits: 1,
            title: "How many times more often than if they had nothing to do with each other",
          }),
        ],
        empty: "It stands beside no other label often enough to be recorded.",
      })}
      ${dataTable(confused, {
        caption: "Labels mistaken for it",
        columns: [
          { key: "label", label: "Label", format: link },
          { key: "what", label: "How" },
          countColumn("texts", "Held-out texts"),
        ],
        empty: "None of the most frequent confusions concerns it.",
      })}
    </div>
  </section>`;
}
