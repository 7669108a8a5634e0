import { html } from "htl";
import type { CollectionRun, RunResult } from "../../lib/inference/collectionRun.js";
import { totalCounts } from "../../lib/inference/decades.js";
import { filterBooks, type ResultFilter } from "../../lib/inference/filter.js";
import type { ScoredBook } from "../../lib/inference/scoredBook.js";
import { searchTexts } from "../../lib/inference/search.js";
import { modelVersion } from "../../lib/inference/verdict.js";
import { count } from "../../lib/format.js";
import type { ModelUrls } from "../../lib/model/modelUrls.js";
import type { Provenance } from "../../lib/rows.js";
import { shownInAddress } from "../address.js";
import { rowOrder, type Direction } from "../rowOrder.js";
import { dataTable, type DataTable } from "../table.js";
import { bookEvidence } from "./bookEvidence.js";
import { listed } from "./decadeChart.js";
import { resultTableColumns } from "./resultColumns.js";
import { resultControls } from "./resultControls.js";
import { resultDownloads } from "./resultDownloads.js";
import { resultState } from "./resultState.js";
import { possibleVerdicts } from "./verdictScale.js";

export interface ResultBrowserOptions {
  /** First and last year of the collection. */
  years: readonly [number, number];
  /** false where the books are made up, so that there are no scans to link to. */
  linked: boolean;
  /** Files of the model, for the evidence. */
  urls: ModelUrls;
  /** Files that the books were read from. */
  sources: readonly Provenance[];
}

/** The scored books as a list to search, filter, order, look into and download. The address keeps the settings. */
export function resultBrowser(
  run: CollectionRun,
  { years, linked, urls, sources }: ResultBrowserOptions,
): HTMLElement {
  const state = resultState(years);
  const columns = resultTableColumns(linked);
  const element = html`<div></div>`;
  let show: (() => void) | null = null;

  function wait(): void {
    show = null;
    const asked = shownInAddress() === "" ? "" : " The settings in this page’s address will then apply.";
    element.replaceChildren(
      html`<p class="status">The list appears here when the collection has been scored.${asked}</p>`,
    );
  }

  function fill(result: RunResult): void {
    const { books, description, at } = result;
    const texts = searchTexts(books);
    const orderBy = rowOrder<ScoredBook>();
    const status = html`<p class="status" role="status"></p>`;
    const why = bookEvidence(urls, linked, sources);
    const place = html`<div></div>`;
    let table: DataTable<ScoredBook>;
    let shown: readonly ScoredBook[] = books;
    let filtered = "";
    let ordered = "";
    let explained: ScoredBook | null = null;

    /** A table in the order of the settings; the reader's clicks on its headings change the settings. */
    function arrange(): void {
      const { sort, direction } = state.value;
      ordered = `${sort} ${direction}`;
      // All rows first: the table then knows the order of any of them.
      table = dataTable<ScoredBook>(books, {
        label: "Scored books",
        pageSize: 10,
        rowKey: ({ id }) => id,
        rowLabel: ({ title }) => title.slice(0, 80),
        sort: { key: sort, direction: direction as Direction },
        columns,
        onSelect: (book) => void select(book),
        empty: "No book passes these filters.",
      });
      table.querySelector("thead")?.addEventListener("click", () => {
        const headings = [...table.querySelectorAll("th[scope=col]")];
        const at = headings.findIndex((heading) => (heading.getAttribute("aria-sort") ?? "none") !== "none");
        if (at < 0) return;
        const to = headings[at].getAttribute("aria-sort") ?? "ascending";
        ordered = `${columns[at].key} ${to}`;
        state.set({ sort: columns[at].key, direction: to });
      });
      filtered = "";
      place.replaceChildren(table);
    }

    async function select(book: ScoredBook | null): Promise<void> {
      explained = book;
      state.set({ book: book?.id ?? "" });
      await why.show(book);
      if (book && explained === book) why.element.scrollIntoView({ block: "nearest" });
    }

    show = () => {
      const { sort, direction, book, ...filter } = state.value;
      if (ordered !== `${sort} ${direction}`) arrange();
      const wanted = JSON.stringify(filter);
      if (filtered !== wanted) {
        filtered = wanted;
        shown = filterBooks(books, texts, filter, years);
        table.update(shown);
        status.textContent = statusLine(shown, filter);
      }
      if ((explained?.id ?? "") !== book) {
        explained = books.find(({ id }) => id === book) ?? null;
        void why.show(explained);
      }
      if (table.value?.id !== explained?.id) table.value = explained;
    };

    function statusLine(rows: readonly ScoredBook[], { from, to, least, most }: ResultFilter): string {
      if (from > to) return `The first year, ${from}, is after the last, ${to}: no book passes.`;
      if (least > most)
        return `The least probability, ${least}, is above the greatest, ${most}: no book passes.`;
      const parts = { fiction: 0, unsure: 0, non_fiction: 0 };
      for (const { verdict } of rows) parts[verdict]++;
      const labels =
        rows.length === 0 ? "" : `: ${listed(possibleVerdicts(description), totalCounts([parts]))}`;
      return `${count(rows.length)} of ${count(books.length)} books${labels}`;
    }

    const inOrder = () => {
      const { sort, direction } = state.value;
      const column = columns.find(({ key }) => key === sort) ?? columns[0];
      return Array.from(orderBy(shown, column, direction as Direction), (i) => shown[i]);
    };
    arrange();
    show();
    element.replaceChildren(
      resultControls(state, years, description.certain !== undefined),
      status,
      place,
      why.element,
      resultDownloads(modelVersion(description), at, inOrder),
    );
  }

  state.addEventListener("input", () => show?.());
  run.addEventListener("state", () => {
    if (run.state === "scoring") wait();
  });
  run.addEventListener("result", () => {
    if (run.result && run.result.books.length > 0) fill(run.result);
    else wait();
  });
  wait();
  return element;
}
