import { html } from "htl";
import { keywordExplorer } from "../keywords/keywordExplorer.js";
import { keywordState } from "../keywords/keywordState.js";
import type { CatalogueWorkspace } from "./workspace.js";

/** How often titles of the catalogue have some words, year by year. */
export function wordsTab(workspace: CatalogueWorkspace): HTMLElement {
  const { catalogue } = workspace;
  if (!catalogue) return html`<div></div>`;
  const { id, title, author, year } = catalogue;
  if (!year.some((each) => each !== null))
    return html`<p class="status">No record names a year: say above which column holds them.</p>`;
  const rows = id.flatMap((_, row) => (title[row] !== "" && workspace.isSelected(row) ? [row] : []));
  const take = <Cell>(column: readonly Cell[]) => rows.map((row) => column[row]);
  const columns = { id: take(id), title: take(title), author: take(author), year: take(year) };
  const address = URL.createObjectURL(new Blob([JSON.stringify(columns)], { type: "application/json" }));
  return keywordExplorer(keywordState("words"), { urls: { collection: address }, linked: false });
}
