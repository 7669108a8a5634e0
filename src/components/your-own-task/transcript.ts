import { html } from "htl";

/** Lines that a program read or printed, as they were; long ones are wrapped. */
export function transcript(lines: readonly string[]): HTMLElement {
  return html`<div class="transcript">${lines.map((line) => html`<code>${line}</code>`)}</div>`;
}
