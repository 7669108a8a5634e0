import { html } from "htl";
import { plural } from "../../lib/format.js";
import { roles } from "../../lib/ownCatalogue/mappedCatalogue.js";
import type { CatalogueWorkspace } from "./workspace.js";

/**
 * The way to the tabs, step by step: each is there once the one before it is done, and the first two fold to a line once a
 * model has read the titles.
 */
export function steps(
  workspace: CatalogueWorkspace,
  panels: { open: HTMLElement; columns: HTMLElement; model: HTMLElement },
): HTMLElement {
  const open = step("1. Open a catalogue", panels.open);
  const columns = step("2. Which column is what?", panels.columns);
  const model = step("3. Which model reads it?", panels.model);
  let wasRead = false;

  function update(): void {
    const { file, mapping, models } = workspace;
    columns.element.hidden = file === null;
    model.element.hidden = workspace.catalogue === null;
    const isRead = models.length > 0;
    if (isRead === wasRead) return;
    wasRead = isRead;
    const named = roles.filter((role) => mapping[role] !== undefined);
    open.fold(isRead && file ? `${file.name}, ${plural(file.table.rows, "record")}` : null);
    columns.fold(isRead ? named.join(", ") : null);
    if (isRead) model.element.scrollIntoView({ block: "start" });
  }
  workspace.addEventListener("input", update);
  update();
  return html`<div>${open.element}${columns.element}${model.element}</div>`;
}

/** A step under its heading, which folds to a line that says what was decided, and unfolds for null. */
function step(title: string, content: HTMLElement) {
  const outcome = html`<span class="status"></span>`;
  const element = html`<details class="catalogue-step" open>
    <summary>
      <h2>${title}</h2>
      ${outcome}
    </summary>
    ${content}
  </details>` as unknown as HTMLDetailsElement;
  return {
    element,
    fold(decided: string | null): void {
      outcome.textContent = decided ?? "";
      element.open = decided === null;
    },
  };
}
