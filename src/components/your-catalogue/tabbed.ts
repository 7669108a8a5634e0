import { html } from "htl";
import { count, plural } from "../../lib/format.js";
import { tabList } from "../tabs.js";
import type { UrlState } from "../urlState.js";
import type { CatalogueTab } from "./tab.js";
import type { CatalogueWorkspace } from "./workspace.js";

/** The tabs over a catalogue, hidden until there is one. A tab is built when it is opened, and anew after what it depends on has changed. */
export function tabbed(
  workspace: CatalogueWorkspace,
  tabs: readonly CatalogueTab[],
  state: UrlState<{ tab: string }>,
): HTMLElement {
  const content = html`<div></div>`;
  const panel = html`<section id="catalogue-panel" role="tabpanel" tabindex="-1">${content}</section>`;
  const list = tabList(tabs, {
    ...{ label: "Questions", panel },
    onSelect: (tab) => state.set({ tab }),
  });
  const selection = html`<div></div>`;
  const element = html`<div class="catalogue-tabs" hidden>${list}${selection}${panel}</div>`;
  const built = new Map<string, { revision: string; element: HTMLElement }>();
  let turn = 0;

  async function show(): Promise<void> {
    element.hidden = workspace.catalogue === null;
    if (element.hidden) return;
    selection.replaceChildren(selectionNote(workspace) ?? "");
    const tab = tabs.find(({ key }) => key === state.value.tab) ?? tabs[0];
    list.select(tab.key);
    const mine = ++turn;
    const missing = missingFor(tab, workspace);
    if (missing !== null) {
      content.replaceChildren(html`<p class="status">${missing}</p>`);
      return;
    }
    const revision = tab.rebuiltBy.map((part) => workspace.revision[part]).join(" ");
    let known = built.get(tab.key);
    if (known?.revision !== revision) {
      content.setAttribute("aria-busy", "true");
      try {
        const open = await tab.open();
        if (mine !== turn) return;
        known = { revision, element: open(workspace) };
        built.set(tab.key, known);
      } catch (error) {
        if (mine !== turn) return;
        const message = error instanceof Error ? error.message : String(error);
        content.replaceChildren(html`<p role="alert">“${tab.label}” cannot be shown: ${message}</p>`);
        return;
      } finally {
        content.removeAttribute("aria-busy");
      }
    }
    if (content.firstChild !== known.element || content.childNodes.length > 1)
      content.replaceChildren(known.element);
  }

  workspace.addEventListener("input", () => void show());
  state.addEventListener("input", () => void show());
  void show();
  return element;
}

/** What is to be done before a tab can answer; null where it can. */
function missingFor({ needs }: CatalogueTab, workspace: CatalogueWorkspace): string | null {
  if (needs === "catalogue") return null;
  if (workspace.models.length === 0) return "Let a model read the titles first: choose one above.";
  if (needs === "answers" || workspace.actual.some((labels) => labels !== null)) return null;
  return "This needs records whose label is known: name a column of labels above, or annotate some records in the tab “Annotate”.";
}

/** Says which records are singled out, with a way back to all; null where none are. */
function selectionNote(workspace: CatalogueWorkspace): HTMLElement | null {
  const { selection, catalogue } = workspace;
  if (!selection) return null;
  const all = html`<button type="button" class="button">All records again</button>`;
  all.addEventListener("click", () => workspace.select(null));
  return html`<p class="status">
    Only ${plural(selection.size, "record")} of ${count(catalogue?.size ?? 0)}: ${selection.about}. ${all}
  </p>`;
}
