import { html } from "htl";
import type { CatalogueWorkspace } from "../workspace.js";
import { ownAnnotation } from "./judged.js";
import { opinionText } from "./opinionText.js";

/** The titles at hand as a list; the one that is asked stands out, and each can be picked. */
export function titleList(
  workspace: CatalogueWorkspace,
  onPick: (row: number) => void,
): HTMLElement & { show(rows: readonly number[], current: number | null): void } {
  const { catalogue, models } = workspace;
  const [{ description }] = models;
  const element = html`<ol class="annotate-list" hidden></ol>` as ReturnType<typeof titleList>;
  element.show = (rows, current) => {
    element.hidden = rows.length === 0;
    element.replaceChildren(
      ...rows.map((row) => {
        const own = ownAnnotation(workspace, row);
        const pick = html`<button type="button">${catalogue?.title[row]}</button>`;
        if (row === current) pick.setAttribute("aria-current", "true");
        pick.addEventListener("click", () => onPick(row));
        return html`<li>
          ${pick}${own ? html`<span class="status"> ${opinionText(description, own.opinion)}</span>` : null}
        </li>`;
      }),
    );
  };
  return element;
}
