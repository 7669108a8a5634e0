import { html } from "htl";
import type { Steps } from "../../lib/steps.js";
import { inSteps } from "../../workers/inSteps.js";
import { keywordExplorer } from "../keywords/keywordExplorer.js";
import { keywordState } from "../keywords/keywordState.js";
import type { CatalogueWorkspace } from "./workspace.js";

/** Rows that are written at a time. */
const portion = 1000;

/** How often titles of the catalogue have some words, year by year. */
export function wordsTab(workspace: CatalogueWorkspace): HTMLElement {
  const { catalogue } = workspace;
  if (!catalogue) return html`<div></div>`;
  const { id, title, author, year } = catalogue;
  if (!year.some((each) => each !== null))
    return html`<p class="status">No record names a year: say above which column holds them.</p>`;
  const element = html`<div><p class="status">Counting …</p></div>`;
  const isTaken = (row: number) => title[row] !== "" && workspace.isSelected(row);
  void inSteps(jsonOf({ id, title, author, year }, isTaken)).then((parts) => {
    const address = URL.createObjectURL(new Blob(parts, { type: "application/json" }));
    element.replaceChildren(
      keywordExplorer(keywordState("words"), { urls: { collection: address }, linked: false }),
    );
  });
  return element;
}

/** Some rows of columns as JSON, in pieces. */
function* jsonOf(
  columns: Readonly<Record<string, readonly unknown[]>>,
  isTaken: (row: number) => boolean,
): Steps<string[]> {
  const parts: string[] = [];
  for (const [name, cells] of Object.entries(columns)) {
    parts.push(`${parts.length === 0 ? "{" : "],"}${JSON.stringify(name)}:[`);
    let comma = "";
    for (let from = 0; from < cells.length; from += portion) {
      const some = cells.slice(from, from + portion).filter((_, i) => isTaken(from + i));
      if (some.length > 0) parts.push(comma + JSON.stringify(some).slice(1, -1));
      if (some.length > 0) comma = ",";
      yield;
    }
  }
  return [...parts, "]}"];
}
