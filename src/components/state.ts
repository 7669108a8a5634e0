import { html } from "htl";

/** What stands where there is nothing to show, in a sentence. */
export function emptyState(sentence: string): HTMLElement {
  return html`<p class="state empty">${sentence}</p>`;
}

/** What stands where something could not be shown: what it is, and why. */
export function failedState(what: string, error: unknown): HTMLElement {
  const why = error instanceof Error ? error.message : String(error);
  return html`<p class="state failed" role="alert"><strong>${what}</strong> ${why}</p>`;
}
