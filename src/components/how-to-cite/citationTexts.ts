import { html } from "htl";
import { bibtex } from "../../lib/bibtex.js";
import { citationText, type Citation } from "../../lib/ownCatalogue/report/citation.js";

/** The citation of a work as a sentence and for LaTeX. @param day of use */
export function citationTexts(citation: Citation, day: Date): HTMLElement {
  const date = day.toLocaleDateString("en-GB", { dateStyle: "long" });
  return html`<div>
    <blockquote class="citation">${citationText(citation, date)}</blockquote>
    <pre
      tabindex="0"
      aria-label="Citation for LaTeX"
    ><code>${bibtex(citation, day.getFullYear())}</code></pre>
  </div>`;
}
