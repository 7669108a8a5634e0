import { html } from "htl";
import { labelNames } from "../../lib/model/labelNames.js";
import { loadExplainer } from "../../workers/explainer.js";
import type { ModelUrls } from "../../lib/model/modelUrls.js";
import type { Provenance } from "../../lib/rows.js";
import { evidence } from "../evidence.js";
import { lineage } from "../lineage.js";

/** Addresses of the final model's files. */
export type EvidenceFiles = ModelUrls;

/** Which words of a title speak for which label, by the final model. The model is loaded when it is first needed. */
export function titleEvidence(
  files: EvidenceFiles,
  sources: readonly Provenance[],
): {
  element: HTMLElement;
  show(title: string | null): Promise<void>;
} {
  const element = html`<section
    class="playground-result"
    aria-label="Evidence for the selected title"
    aria-live="polite"
  ></section>`;
  let latest: string | null | undefined;

  async function show(title: string | null): Promise<void> {
    if (title === latest) return;
    latest = title;
    if (title === null) {
      element.replaceChildren(
        html`<p class="status">Select a title to see which of its words speak for which label.</p>`,
      );
      return;
    }
    const content = await explained(title);
    if (latest === title) element.replaceChildren(...content);
  }

  async function explained(title: string): Promise<Node[]> {
    try {
      const explainer = await loadExplainer(files);
      return [
        html`<p class="status">Evidence by the final model, whichever model the list shows.</p>`,
        evidence(explainer.explain(title), labelNames(explainer.description)),
        lineage(explainer.description, { record: title, sources }),
      ];
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return [html`<p role="alert">The evidence cannot be shown: ${message}</p>`];
    }
  }
  return { element, show };
}
