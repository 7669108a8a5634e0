import { html } from "htl";
import { plural } from "../../lib/format.js";
import { figureMenu } from "../figure-menu/figureMenu.js";
import type { MapCanvas } from "./mapCanvas.js";

const title = "How close is each title of the collection to the training titles?";

/** The map of so many titles with its key, its buttons, and a menu to save or cite it. Its lists stand beside it. */
export function mapFigure({ frame, buttons, draw }: MapCanvas, titles: number): HTMLElement {
  const summary =
    `A map of ${plural(titles, "title")}, coloured by how close the closest training title is. ` +
    "The lists beside it and the table of regions below it say the same.";
  const steps = [0, 25, 50, 75, 100].map(
    (close) =>
      html`<i
        class="step"
        style=${{ background: `color-mix(in lab, var(--right) ${close}%, var(--wrong))` }}
      ></i>`,
  );
  const picture = html`<div role="group" aria-label=${summary}>
    ${frame}
    <p class="mark-key">
      <span>${steps} far from every training title … close to one</span>
      <span><i class="dot" style=${{ background: "var(--theme-foreground)" }}></i> a training title</span>
    </p>
  </div>`;
  return html`<figure class="map-figure" aria-label=${title}>
    <p class="figure-title">${title}</p>
    ${picture}${buttons}
    <div class="figure-tools">
      ${figureMenu({ title, frame: picture, filename: "map-of-titles", csv: undefined, repaint: draw })}
    </div>
  </figure>`;
}
