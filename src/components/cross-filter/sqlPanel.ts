import { html } from "htl";
import type { Choice, Column } from "../../lib/crossfilter/columns.js";
import { crossfilterQuery, type QuerySource } from "../../lib/crossfilter/query.js";
import type { DuckDb } from "../../workers/duckdb/start.js";
import { copyButton } from "../copyButton.js";
import { queryRun } from "./queryRun.js";

export interface SqlPanelOptions {
  source: QuerySource;
  /** Address of the page that runs a query. */
  link: (query: string) => string;
  /** Runs the query in this page; it is loaded when it is first asked. */
  database: DuckDb;
}

/** The selection as a DuckDB query, to be copied, run here, or opened on the SQL page. */
export function sqlPanel(columns: readonly Column[], { source, link, database }: SqlPanelOptions) {
  const text = html`<code></code>`;
  const open = html`<a class="button" rel="nofollow">Open on the SQL page</a>` as HTMLAnchorElement;
  let query = "";
  let rows = 0;
  const run = queryRun(database, () => ({ query, rows }));
  const copy = copyButton("Copy as SQL", () => query, "select the text below instead");
  // Until the first selection has been counted there is no query to run.
  const element = html`<div class="crossfilter-sql" hidden>
    <div class="controls">${copy}${run.buttons}${open}</div>
    <details>
      <summary>The query</summary>
      <pre tabindex="0" role="region" aria-label="The selection as SQL">${text}</pre>
    </details>
    ${run.result}
  </div>`;
  return {
    element,
    /** @param passing rows that pass on the page, for comparison */
    update(choices: Readonly<Record<string, Choice>>, passing: number) {
      const next = crossfilterQuery(source, columns, choices);
      rows = passing;
      element.hidden = false;
      if (next === query) return;
      query = next;
      text.textContent = query;
      open.href = link(query);
    },
  };
}
