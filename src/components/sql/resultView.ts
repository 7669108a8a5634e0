import { html } from "htl";
import { count, duration, plural } from "../../lib/format.js";
import type { SqlValue } from "../../lib/sql/plainValue.js";
import { toCsv } from "../../lib/csv.js";
import type { DuckDb, ResultColumn } from "../../workers/duckdb/start.js";
import { csvBlob, downloadButton } from "../csv.js";
import { dataTable } from "../table.js";
import { resultColumns, type QueryResult } from "../queryResult.js";
import { resultChart } from "./resultChart.js";
import type { SqlState } from "./sqlState.js";

/** Rows that the table of a result holds. */
export const mostShown = 10_000;

/** A result as table, chart and file. */
export function resultView(result: QueryResult, database: DuckDb, state: SqlState): HTMLElement {
  const { columns, rows, total, seconds, stopped } = result;
  const more =
    total > rows.length
      ? ` The table holds the first ${count(rows.length)}; the file has ${stopped ? "the same" : "all"}.`
      : "";
  const said = `${plural(total, "row")} in ${duration(seconds)}${stopped ? ", when the query was stopped" : ""}.${more}`;
  const table = dataTable<SqlValue[]>(rows, {
    label: "Result of the query",
    columns: resultColumns(columns),
    pageSize: 12,
    empty: "The query gives no rows.",
  });
  const chart = html`<details><summary>As a chart</summary></details>` as HTMLDetailsElement;
  chart.addEventListener("toggle", () => {
    if (chart.open && chart.childElementCount === 1) chart.append(resultChart(result, state));
  });
  // A link that names an axis shows its chart.
  if (state.value.x !== "" || state.value.y !== "") chart.open = true;
  const file =
    columns.length === 0
      ? null
      : downloadButton("Download CSV", "result.csv", () =>
          stopped ? csvBlob(rows, resultColumns(columns)) : resultFile(result.query, database),
        );
  return html`<div class="sql-result">
    <p class="status">${said}</p>
    ${columns.length === 0 ? null : table}${file}${columns.length === 0 ? null : chart}
  </div>`;
}

/** The whole result as CSV: the query runs again, and its rows are written as they come. */
async function resultFile(query: string, database: DuckDb): Promise<Blob> {
  const parts: string[] = ["\ufeff"];
  let first = true;
  const lines = (columns: readonly ResultColumn[], rows: SqlValue[][]) => {
    const text = toCsv(rows, resultColumns(columns));
    parts.push(first ? text : text.slice(text.indexOf("\n") + 1));
    first = false;
  };
  await database.run(query, lines);
  return new Blob(parts, { type: "text/csv;charset=utf-8" });
}
