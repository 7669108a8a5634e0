import { html } from "htl";

/** A figure with its range beneath it in small print; the figure alone where there is no range. */
export function scoreCell(value: string, range: string): string | Node {
  if (range === "") return value;
  return html`<span class="one-line">${value}<br /><small>${range}</small></span>`;
}
