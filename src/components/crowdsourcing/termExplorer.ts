import * as Inputs from "@observablehq/inputs";
import { html } from "htl";
import { authorityAddress } from "../../lib/catalogue/links.js";
import { count, plural, year } from "../../lib/format.js";
import { filterTree, pathTo, termTree, type TermNode } from "../../lib/terms/termTree.js";
import { bound } from "../bound.js";
import { scanLink } from "../scanLink.js";
import { dataTable } from "../table.js";
import type { PageState } from "./auditState.js";
import { termTreeView } from "./termTreeView.js";

/** A book that has terms. */
export interface TermBook {
  id: string;
  title: string;
  author: string;
  year: number | null;
  ark: string;
}

/** The content of `annotation-terms.json`. */
export interface AnnotationTerms {
  books: readonly TermBook[];
  headings: { facets: string[]; book: number[]; facet: number[]; term: string[]; id: string[] };
}

/**
 * FAST headings as a tree, with the books of the chosen one beside it. The address keeps the choice and the search.
 *
 * @param linked false where the books are made up, so that there are no scans to link to
 */
export function termExplorer(terms: AnnotationTerms, state: PageState, linked: boolean): HTMLElement {
  const { book, facet, term, id, facets } = terms.headings;
  const tree = termTree(
    book.map((of, i) => ({ book: of, facet: facets[facet[i]], term: term[i], id: id[i] })),
  );
  const view = termTreeView("FAST headings, with the number of books", (key) => state.set({ term: key }));
  const detail = html`<div class="term-detail" aria-live="polite"></div>`;
  const search = Inputs.text({ label: "Find a term", value: state.value.find, placeholder: "e.g. London" });
  const status = html`<span class="status" role="status"></span>`;
  let shownFor: string | null = null;

  const update = () => {
    const { find, term: key } = state.value;
    if (search.value !== find) search.value = find;
    if (shownFor !== find) {
      const shown = filterTree(tree, find);
      status.textContent = find.trim() === "" ? "" : shown.length === 0 ? "No term has these letters." : "";
      view.update(shown, key, find.trim() !== "");
      shownFor = find;
    }
    detail.replaceChildren(about(pathTo(tree, key).at(-1)));
  };
  const about = (node: TermNode | undefined): Node =>
    node
      ? nodeDetail(node, terms.books, linked)
      : html`<p class="status">
          Choose a term to see its books. ${count(terms.books.length)} books are well joined;
          ${count(new Set(book).size)} of them have terms.
        </p>`;
  bound(state, "find", search);
  state.addEventListener("input", update);
  update();
  return html`<div class="term-explorer">
    <div class="controls">${search}${status}</div>
    ${view}${detail}
  </div>`;
}

function nodeDetail(node: TermNode, books: readonly TermBook[], linked: boolean): HTMLElement {
  const [facet, ...heading] = node.key.split("--");
  const address = authorityAddress(node.id);
  const link = address
    ? html`<a href=${address} rel="noreferrer external">FAST ${node.id.replace(/^fst0*/, "")}</a>`
    : "no authority record given";
  const list = node.books.map((of) => books[of]);
  return html`<section>
    <h3>${heading.length > 0 ? heading.join(" – ") : facet}</h3>
    <p class="status">${heading.length > 0 ? html`${facet}; ${link}; ` : ""}${plural(list.length, "book")}</p>
    ${dataTable(list, {
      label: `Books under ${node.name}`,
      pageSize: 8,
      columns: [
        {
          key: "title",
          label: "Title",
          width: "14rem",
          format: (value, { ark, author }) => {
            const title = scanLink(String(value), ark, linked);
            return html`<span>${title}<br /><small>${author}</small></span>`;
          },
        },
        { key: "year", label: "Year", format: year },
      ],
    })}
  </section>`;
}
