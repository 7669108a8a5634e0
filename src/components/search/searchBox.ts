import { html } from "htl";
import { count } from "../../lib/format.js";
import type { BookSearch, Hit, HitGroup, SearchFiles } from "./bookSearch.js";

/**
 * One box over chapters, terms and titles, with what is found as it is typed (WAI-ARIA Authoring Practices, "Combobox"):
 * arrows choose, Enter opens, Escape closes; "/" or Alt and K lead to it. What it searches is fetched when it is first
 * used.
 *
 * @param base address of the site's root from the page, such as "../"
 */
function searchBox(files: SearchFiles, base: string): HTMLElement {
  const input = html`<input
    type="search"
    role="combobox"
    aria-label="Search chapters, terms and titles"
    aria-expanded="false"
    aria-controls="book-search-results"
    aria-autocomplete="list"
    placeholder="Search"
    autocomplete="off"
    spellcheck="false"
  />` as HTMLInputElement;
  const list = html`<div id="book-search-results" role="listbox" aria-label="What was found" hidden></div>`;
  const status = html`<p class="search-status" role="status"></p>`;
  let search: BookSearch | undefined;
  let opening: Promise<void> | undefined;
  let options: HTMLElement[] = [];
  let chosen = -1;

  async function open(): Promise<void> {
    const { openBookSearch } = await import("./bookSearch.js");
    await openBookSearch(files, base, (opened) => {
      search = opened;
      show();
    });
  }

  function prepare(): void {
    opening ??= open().catch((error: unknown) => {
      opening = undefined;
      status.textContent = `The search could not be loaded: ${error instanceof Error ? error.message : String(error)}`;
    });
  }

  function show(): void {
    const query = input.value.trim();
    const groups = query === "" ? [] : (search?.(query) ?? []);
    options = [];
    list.replaceChildren(...groups.map(group));
    choose(options.length > 0 ? 0 : -1);
    list.hidden = options.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    element.classList.toggle("searching", query !== "");
    status.textContent = query === "" ? "" : search ? told(groups) : "Loading …";
  }

  function group({ kind, hits, all }: HitGroup): HTMLElement {
    const id = `book-search-${kind.toLowerCase()}`;
    return html`<div role="group" aria-labelledby=${id}>
      <p id=${id} role="presentation">
        ${kind}${all > hits.length ? `, ${count(hits.length)} of ${count(all)}` : ""}
      </p>
      ${hits.map(option)}
    </div>`;
  }

  function option({ name, note, href }: Hit): HTMLElement {
    const made = html`<div role="option" id=${`book-search-${options.length}`} aria-selected="false">
      <span>${name}</span>${note === "" ? null : html` <small>${note}</small>`}
    </div>`;
    made.dataset["href"] = href;
    made.addEventListener("click", () => location.assign(href));
    options.push(made);
    return made;
  }

  function choose(next: number): void {
    options[chosen]?.setAttribute("aria-selected", "false");
    chosen = next;
    const option = options.at(next);
    if (next < 0 || !option) {
      input.removeAttribute("aria-activedescendant");
      return;
    }
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  }

  function close(): void {
    input.value = "";
    show();
  }

  input.addEventListener("focus", prepare);
  input.addEventListener("input", () => {
    prepare();
    show();
  });
  input.addEventListener("keydown", (event) => {
    const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      choose((chosen + step + options.length) % options.length);
    } else if (event.key === "Enter" && chosen >= 0) location.assign(options[chosen].dataset["href"] ?? "");
    else if (event.key === "Escape") close();
  });
  document.addEventListener("keydown", (event) => {
    const { target } = event;
    const types = target instanceof Element && target.closest("input, textarea, select, [contenteditable]");
    const asked = (event.key === "/" && !types) || (event.altKey && event.key.toLowerCase() === "k");
    // A part of the page that knows the key, such as annotating, comes first.
    if (!asked || event.defaultPrevented || !input.checkVisibility()) return;
    event.preventDefault();
    input.focus();
  });
  const element = html`<div id="book-search" role="search">${input}${status}${list}</div>`;
  return element;
}

function told(groups: readonly HitGroup[]): string {
  if (groups.length === 0) return "Nothing found.";
  return groups
    .map(({ kind, all }) => `${count(all)} ${kind === "Glossary" ? "terms" : kind.toLowerCase()}`)
    .join(", ");
}

/** Puts a box where the list of chapters begins, in the place of one that a preview left there. */
export function placeSearchBox(files: SearchFiles, base: string): void {
  document.querySelector("#book-search")?.remove();
  document.querySelector("#observablehq-sidebar > ol")?.after(searchBox(files, base));
}
