import { html } from "htl";
import type { FigureToKeep } from "./figureToKeep.js";

/**
 * The menu of a figure: its chart as SVG and PNG, its data as CSV, and how to cite it. The code is fetched when a reader
 * first opens it; Escape closes it.
 */
export function figureMenu(figure: FigureToKeep): HTMLElement {
  const summary = html`<summary>Save or cite</summary>`;
  const place = html`<div class="figure-menu-items"></div>`;
  const details = html`<details class="figure-menu">${summary}${place}</details>` as HTMLDetailsElement;
  const open = async () => {
    try {
      const { menuItems } = await import("./menuItems.js");
      place.replaceChildren(menuItems(figure));
    } catch {
      place.replaceChildren(
        html`<p class="status" role="alert">
          The menu could not be fetched. Open it again to try once more.
        </p>`,
      );
    }
  };
  details.addEventListener("toggle", () => {
    if (details.open) void open();
  });
  details.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !details.open) return;
    details.open = false;
    summary.focus();
  });
  return details;
}
