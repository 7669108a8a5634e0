import { html } from "htl";
import { count, plural } from "../../lib/format.js";
import type { TextTable } from "../../lib/catalogue/readers/table.js";
import { guessColumns } from "../../lib/ownCatalogue/guessColumns.js";
import { roles, type Mapping, type Role } from "../../lib/ownCatalogue/mappedCatalogue.js";
import { tableConcerns } from "../../lib/ownCatalogue/tableConcerns.js";
import type { CatalogueWorkspace } from "./workspace.js";

const names: Readonly<Record<Role, string>> = {
  title: "Title or text",
  id: "Identifier",
  author: "Author",
  year: "Year",
  place: "Place",
  publisher: "Publisher",
  language: "Language",
  shelfmark: "Shelfmark",
  label: "Labels, if known",
};
/** Rows of the file that are shown, and signs of a cell. */
const [shownRows, shownSigns] = [5, 80];
/** Columns of the file that are shown; a table of thousands would hold the page up. */
const shownColumns = 60;

/** The first rows of the file, and which of its columns is what. */
export function columnsPanel(workspace: CatalogueWorkspace): HTMLElement {
  const choices = html`<div class="controls catalogue-roles"></div>`;
  const preview = html`<div></div>`;
  const status = html`<p class="status" role="status"></p>`;
  const concerns = html`<div role="alert"></div>`;
  const element = html`<div>${choices}${status}${concerns}${preview}</div>`;
  let shown = -1;

  function update(): void {
    const { file, mapping, revision } = workspace;
    if (file === null || shown === revision.catalogue) return;
    shown = revision.catalogue;
    const guesses = guessColumns(file.table);
    const reasonFor = (role: Role) =>
      guesses[role] !== undefined && guesses[role].name === mapping[role] ? guesses[role].reason : "";
    choices.replaceChildren(
      ...roles.map((role) => roleChoice(role, mapping, file.table.names, reasonFor(role))),
    );
    preview.replaceChildren(firstRows(file.table));
    concerns.replaceChildren(
      ...tableConcerns(file.table, mapping).map(
        (concern) => html`<p class="catalogue-concern">${concern}</p>`,
      ),
    );
    status.textContent =
      mapping.title === undefined
        ? "Say which column holds the titles, or the texts, that a model is to read."
        : `${plural(file.table.rows, "record")}; ${count(file.table.names.length)} columns, all of which are kept.`;
  }

  function roleChoice(role: Role, mapping: Mapping, columns: readonly string[], reason: string): HTMLElement {
    const select = html`<select>
      <option value="">none</option>
      ${columns.map((name) => html`<option value=${name}>${name}</option>`)}
    </select>` as HTMLSelectElement;
    select.value = mapping[role] ?? "";
    select.addEventListener("change", () => {
      const { [role]: _, ...others } = workspace.mapping;
      // A column has one role: the newest.
      const kept = Object.entries(others).filter(([, name]) => name !== select.value);
      void workspace.use({
        ...Object.fromEntries(kept),
        ...(select.value !== "" && { [role]: select.value }),
      });
    });
    return html`<label>${names[role]} ${select}<small>${reason}</small></label>`;
  }

  workspace.addEventListener("input", update);
  update();
  return element;
}

function firstRows({ names: all, columns: cells, rows }: TextTable): HTMLElement {
  const [names, columns] = [all.slice(0, shownColumns), cells.slice(0, shownColumns)];
  const shortened = (cell: string) => (cell.length > shownSigns ? `${cell.slice(0, shownSigns)} …` : cell);
  return html`<details open>
    <summary>
      The first
      rows${all.length > shownColumns ? `, ${count(shownColumns)} of ${count(all.length)} columns` : ""}
    </summary>
    <div class="table-scroll" tabindex="0" role="region" aria-label="First rows of the file">
      <table>
        <thead>
          <tr>
            ${names.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${Array.from(
            { length: Math.min(shownRows, rows) },
            (_, row) =>
              html`<tr>
                ${columns.map((column) => html`<td>${shortened(column[row])}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
