import { html } from "htl";
import { mostKeywords } from "../../lib/keywords/parseKeywords.js";

/** One colour for each keyword, in the order typed: CSS variables of `collection.css`. */
export const keywordColours = Array.from({ length: mostKeywords }, (_, i) => `var(--keyword-${i + 1})`);

const dashes = ["none", "6 3", "2 3", "8 3 2 3", "12 4"];

/** Dashes of the line of a keyword by its place, for readers who cannot tell the colours apart. */
export function keywordDash(place: number): string {
  return dashes[place % dashes.length] ?? "none";
}

/** The colour and the dashes of each keyword's line. */
export function keywordLegend(names: readonly string[]): HTMLElement {
  return html`<div class="keyword-legend">
    ${names.map(
      (name, i) =>
        html`<span
          ><svg width="34" height="10" aria-hidden="true">
            <line
              x2="34"
              y1="5"
              y2="5"
              style=${{ stroke: keywordColours[i], strokeWidth: 2.5, strokeDasharray: keywordDash(i) }}
            /></svg
          >${name}</span
        >`,
    )}
  </div>`;
}
