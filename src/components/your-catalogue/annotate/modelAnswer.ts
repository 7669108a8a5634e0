import { html } from "htl";
import { percent } from "../../../lib/format.js";
import { labelNames } from "../../../lib/model/labelNames.js";
import { answerOf } from "../../../lib/ownCatalogue/answers.js";
import { recordEvidence } from "../answers/recordEvidence.js";
import type { CatalogueWorkspace } from "../workspace.js";

/** A place for what the model says of one title at a time, and why where the reader wants to know. */
export function modelAnswer(workspace: CatalogueWorkspace): {
  element: HTMLElement;
  show: (row: number | null) => void;
} {
  const { catalogue, models } = workspace;
  const [model] = models;
  const names = labelNames(model.description);
  const sentence = html`<p></p>`;
  const why = recordEvidence(model);
  const details = html`<details>
    <summary>Why?</summary>
    ${why.element}
  </details>` as HTMLDetailsElement;
  const element = html`<div class="annotate-answer" hidden>${sentence}${details}</div>`;
  let shown: number | null = null;

  function explain(): void {
    if (!details.open || shown === null || !catalogue) void why.show(null);
    else void why.show(answerOf(catalogue, model, shown));
  }

  details.addEventListener("toggle", explain);
  return {
    element,
    show(row) {
      if (row === shown) return;
      shown = row;
      element.hidden = row === null;
      if (row !== null && catalogue) {
        const { labels, probability } = answerOf(catalogue, model, row);
        const said = labels.map((label) => names[label]).join("; ") || "none of the labels";
        sentence.replaceChildren(
          "The model says ",
          html`<strong>${said}</strong>`,
          `, the likeliest with a probability of ${percent(probability)}.`,
        );
      }
      explain();
    },
  };
}
