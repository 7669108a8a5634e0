import { html } from "htl";
import { bibtexEntry, citationSentence } from "../../lib/citation/figureCitation.js";
import { copyButton } from "../copyButton.js";
import { downloadButton } from "../csv.js";
import { pngOf } from "../pngOf.js";
import { citedFigure, sourceLine } from "./citedFigure.js";
import type { FigureToKeep } from "./figureToKeep.js";
import { standaloneSvg } from "./standaloneSvg.js";

/** What the menu of a figure holds: made anew whenever it is opened, so that citations have the state of the page. */
export function menuItems(figure: FigureToKeep): HTMLElement {
  const { title, frame, filename, csv, repaint } = figure;
  const cited = citedFigure(title, frame);
  const svg = () => standaloneSvg({ title, frame, sources: sourceLine(title, frame), repaint });
  const sentence = citationSentence(cited);
  const entry = bibtexEntry(cited);
  return html`<div>
    <p class="downloads">
      ${downloadButton("SVG", `${filename}.svg`, () => new Blob([svg()], { type: "image/svg+xml" }))}
      ${downloadButton("PNG", `${filename}.png`, () => pngOf(svg()))}
      ${csv ? downloadButton("CSV", `${filename}.csv`, csv) : null}
    </p>
    <p class="figure-citation">${sentence}</p>
    <p>${copyButton("Copy citation", () => sentence, "select the sentence above instead")}</p>
    <pre class="bibtex" tabindex="0" role="region" aria-label="BibTeX entry">${entry}</pre>
    <p>${copyButton("Copy BibTeX", () => entry, "select the entry above instead")}</p>
  </div>`;
}
