import { html } from "htl";
import type { Catalogue } from "../../../lib/catalogue/catalogue.js";
import { labelNames } from "../../../lib/model/labelNames.js";
import { year } from "../../../lib/format.js";
import type { CatalogueWorkspace } from "../workspace.js";

/** The element of `titleCard`: the focus can be put on it, so that keys work. */
export type TitleCard = HTMLElement & {
  /** Shows a record; null where none is left. Screen readers are told. */
  show(row: number | null, empty: string): void;
};

/** The title that is asked, with what else is known of its record. */
export function titleCard({ catalogue, models }: CatalogueWorkspace): TitleCard {
  const title = html`<p class="annotate-title"></p>`;
  const about = html`<p class="status"></p>`;
  const further = html`<dl></dl>`;
  const details = html`<details>
    <summary>All that the file says of it</summary>
    ${further}
  </details>`;
  const names = labelNames(models[0].description);
  const element = html`<div
    class="annotate-card"
    tabindex="0"
    role="group"
    aria-label="Title to judge: ${names.length > 9 ? "which labels has it?" : `${names.join(", ")}?`}"
  >
    <div aria-live="polite" aria-atomic="true">${title}${about}</div>
    ${details}
  </div>` as TitleCard;
  element.show = (row, empty) => {
    details.hidden = row === null || !catalogue || Object.keys(catalogue.further ?? {}).length === 0;
    if (row === null || !catalogue) {
      title.textContent = empty;
      about.textContent = "";
      return;
    }
    title.textContent = catalogue.title[row];
    about.textContent = aboutRecord(catalogue, row);
    further.replaceChildren(
      ...Object.entries(catalogue.further ?? {}).flatMap(([name, column]) =>
        column[row] === "" ? [] : [html`<dt>${name}</dt>`, html`<dd>${column[row]}</dd>`],
      ),
    );
  };
  return element;
}

function aboutRecord(catalogue: Catalogue, row: number): string {
  const { author, place, publisher, shelfmark } = catalogue;
  const when = catalogue.year[row] === null ? "" : year(catalogue.year[row]);
  return [author[row], place[row], publisher[row], when, shelfmark[row]].filter(Boolean).join(" · ");
}
