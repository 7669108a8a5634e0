import { html } from "htl";
import { bytes, count, duration, plural } from "../../lib/format.js";
import type { SqlValue } from "../../lib/sql/plainValue.js";
import {
  StoppedQueryError,
  type DuckDb,
  type ResultColumn,
  type ResultRows,
} from "../../workers/duckdb/start.js";
import { progressBar } from "../progress.js";
import { resultColumns } from "../queryResult.js";
import { dataTable } from "../table.js";

/** Rows of the answer that are shown. */
const mostShown = 1000;

/**
 * Buttons that run a query in this page and stop it, and its answer beside what the page counted itself.
 *
 * @param ask the query, and how many rows the page expects
 */
export function queryRun(database: DuckDb, ask: () => { query: string; rows: number }) {
  const run = html`<button type="button" class="button">Run it here</button>` as HTMLButtonElement;
  const stop = html`<button type="button" class="button" hidden>Stop</button>` as HTMLButtonElement;
  const result = html`<div class="query-result"></div>`;
  stop.addEventListener("click", () => void database.stop());
  run.addEventListener("click", () => void answer());

  async function answer(): Promise<void> {
    const { query, rows: expected } = ask();
    const progress = progressBar({ label: "DuckDB" });
    result.replaceChildren(progress);
    run.disabled = true;
    stop.hidden = false;
    try {
      await database.start(({ bytes: received, total: size }) =>
        progress.update(size ? received / size : null, `${bytes(received)} of DuckDB and the table`),
      );
      progress.update(null, "running the query");
      const began = performance.now();
      const kept: ResultRows = [];
      let columns: readonly ResultColumn[] = [];
      let total = 0;
      await database.run(query, (names, rows, so) => {
        columns = names;
        total = so;
        kept.push(...rows.slice(0, mostShown - kept.length));
      });
      const seconds = (performance.now() - began) / 1000;
      const agrees = total === expected ? "as many as" : `where ${count(expected)} are`;
      const more = total > kept.length ? ` The first ${count(kept.length)} are listed.` : "";
      result.replaceChildren(
        html`<p class="status" role="status">
          DuckDB finds ${plural(total, "title")} in ${duration(seconds)}, ${agrees} shown above.${more}
        </p>`,
        dataTable<SqlValue[]>(kept, {
          label: "Answer of the query",
          columns: resultColumns(columns),
          pageSize: 10,
          empty: "The query gives no rows.",
        }),
      );
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (error instanceof StoppedQueryError)
        result.replaceChildren(html`<p class="status" role="status">Stopped.</p>`);
      else progress.fail(message);
    } finally {
      run.disabled = false;
      stop.hidden = true;
    }
  }
  return { buttons: html.fragment`${run}${stop}`, result };
}
