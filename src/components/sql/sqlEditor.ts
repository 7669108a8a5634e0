import { html } from "htl";
import { count, duration } from "../../lib/format.js";
import { sqlExamples } from "../../lib/sql/examples.js";
import type { SqlTableFacts } from "../../lib/sql/sqlTable.js";
import {
  StoppedQueryError,
  type DuckDb,
  type ResultColumn,
  type ResultRows,
} from "../../workers/duckdb/start.js";
import { progressBar } from "../progress.js";
import { mostShown, resultView } from "./resultView.js";
import { schemaPanel } from "./schemaPanel.js";
import { sqlState, startingSql } from "./sqlState.js";

/** An editor for SQL over the tables: examples, schema, run, stop, and the result. */
export function sqlEditor(database: DuckDb, tables: readonly SqlTableFacts[]): HTMLElement {
  const state = sqlState();
  const field = html`<textarea
    id="sql-query"
    rows="12"
    spellcheck="false"
    autocapitalize="off"
    autocomplete="off"
    aria-describedby="sql-help"
  ></textarea>` as HTMLTextAreaElement;
  const run = button("Run", () => void start());
  const stop = button("Stop", () => void halt());
  run.classList.add("primary");
  stop.disabled = true;
  const status = html`<p class="status" role="status"></p>`;
  const problem = html`<div role="alert" class="sql-problem"></div>`;
  const result = html`<div></div>`;
  const bar = progressBar({ label: "Loading DuckDB and the tables" });
  bar.hidden = true;
  let clock: ReturnType<typeof setInterval> | undefined;

  async function start(): Promise<void> {
    if (run.disabled) return;
    const query = field.value.trim();
    problem.replaceChildren();
    if (query === "") {
      status.textContent = "There is nothing to run: write a query.";
      return;
    }
    busy(true);
    try {
      await load();
      await ask(query);
    } catch (error) {
      fail(error);
    } finally {
      busy(false);
    }
  }

  async function load(): Promise<void> {
    status.textContent = "Starting DuckDB …";
    await database.start((arrived) => {
      bar.hidden = false;
      bar.arrive(arrived, "starting");
    });
    if (!bar.hidden && bar.dataset["state"] === "running") bar.done("ready; nothing more is fetched");
  }

  async function ask(query: string): Promise<void> {
    let columns: readonly ResultColumn[] = [];
    const rows: ResultRows = [];
    let total = 0;
    const began = performance.now();
    const elapsed = () => (performance.now() - began) / 1000;
    const tick = () => {
      const far = total === 0 ? "" : `, ${count(total)} rows so far`;
      status.textContent = `Running for ${duration(elapsed())}${far} …`;
    };
    clock = setInterval(tick, 250);
    status.textContent = "Running …";
    try {
      await database.run(
        query,
        (found, batch, sofar) => {
          columns = found;
          total = sofar;
          rows.push(...batch);
        },
        mostShown,
      );
    } catch (error) {
      // What had come before the stop is shown: nothing is lost.
      if (error instanceof StoppedQueryError && rows.length > 0)
        show({ query, columns, rows, total, seconds: elapsed(), stopped: true });
      else result.replaceChildren();
      throw error;
    }
    show({ query, columns, rows, total, seconds: elapsed(), stopped: false });
    status.textContent = "";
  }

  function show(found: Parameters<typeof resultView>[0]): void {
    result.replaceChildren(resultView(found, database, state));
  }

  function fail(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof StoppedQueryError) {
      status.textContent = "Stopped. The query is as you wrote it.";
      return;
    }
    status.textContent = "";
    if (bar.dataset["state"] === "running" && !bar.hidden) bar.fail(message);
    else problem.replaceChildren(html`<pre>${message}</pre>`);
  }

  async function halt(): Promise<void> {
    stop.disabled = true;
    status.textContent = "Stopping …";
    clearInterval(clock);
    await database.stop();
  }

  function busy(working: boolean): void {
    if (!working) clearInterval(clock);
    run.disabled = working;
    stop.disabled = !working;
    result.classList.toggle("stale", working);
  }

  /** The chart's settings belong to the query that they were chosen for. */
  function write(query: string): void {
    field.value = query;
    state.set({ ...startingSql, mark: state.value.mark, sql: query });
  }

  field.value = state.value.sql;
  field.addEventListener("input", () => state.set({ sql: field.value }));
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void start();
  });
  state.addEventListener("input", () => {
    if (field.value !== state.value.sql) field.value = state.value.sql;
  });
  const examples = sqlExamples.map(({ title, query }) => button(title, () => write(query)));
  return html`<div class="sql">
    <div class="examples" role="group" aria-label="Example queries">${examples}</div>
    <div class="sql-columns">
      <div>
        <label for="sql-query">Query</label>
        ${field}
        <div class="sql-buttons">
          ${run}${stop}<span id="sql-help" class="status">Ctrl + Enter runs the query.</span>
        </div>
        ${bar}${status}${problem}
      </div>
      ${schemaPanel(tables)}
    </div>
    ${result}
  </div>`;
}

function button(label: string, onclick: () => void): HTMLButtonElement {
  return html`<button type="button" class="button" onclick=${onclick}>${label}</button>` as HTMLButtonElement;
}
