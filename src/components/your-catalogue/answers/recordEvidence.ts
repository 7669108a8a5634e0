import { html } from "htl";
import { labelNames } from "../../../lib/model/labelNames.js";
import type { RecordAnswer } from "../../../lib/ownCatalogue/answers.js";
import type { CatalogueModel } from "../../../lib/ownCatalogue/catalogueTask.js";
import { evidence } from "../../evidence.js";

/** Why a model says of a record what it says. */
export interface RecordEvidence {
  element: HTMLElement;
  /** Shows the words of a record's title and what each speaks for; nothing for null. */
  show(answer: Pick<RecordAnswer, "title" | "labels"> | null): Promise<void>;
}

/** A place for the evidence of one record at a time, for the label that the model gives it. */
export function recordEvidence({ description, explain }: CatalogueModel): RecordEvidence {
  const element = html`<div class="playground-result" aria-live="polite"></div>`;
  const names = labelNames(description);
  let latest = 0;
  return {
    element,
    async show(answer) {
      const mine = ++latest;
      if (answer === null) {
        element.replaceChildren();
        return;
      }
      const label = answer.labels[0] ?? 0;
      const binary = description.kind === "binary";
      try {
        const explanation = await explain(answer.title, binary ? 0 : label);
        if (mine === latest) element.replaceChildren(evidence(explanation, binary ? names : [names[label]]));
      } catch (error) {
        if (mine !== latest) return;
        const message = error instanceof Error ? error.message : String(error);
        element.replaceChildren(html`<p role="alert">The evidence cannot be shown: ${message}</p>`);
      }
    },
  };
}
