import * as duckdb from "@duckdb/duckdb-wasm";
import { tableFromArrays, tableToIPC } from "@uwdata/flechette";
import * as vg from "@uwdata/vgplot";
import { fieldColumns } from "../../src/lib/crossfilter/fieldColumns.js";
import { axisCodes, type Column } from "../../src/lib/crossfilter/columns.js";
import { atOnce } from "../../src/lib/steps.js";
import { syntheticBooks } from "./books.js";
import { brushSteps, brushed, rounds } from "./steps.js";

/** What of vgplot's brush is used here; the package ships no types for it. */
interface Brush {
  publish(extent: [number, number]): void;
}

/**
 * Shows the same charts of the same books in Mosaic's vgplot over DuckDB-WASM (without the list of titles), and moves
 * its brushes through the same steps.
 * @returns milliseconds from each step until all other charts have been drawn again, by round
 */
export async function measureMosaic(rows: number): Promise<{ brush: number[][] }> {
  const books = syntheticBooks(rows);
  const columns = atOnce(fieldColumns(books));
  await connect(columns, rows);
  const selection = vg.Selection.crossfilter();
  const plots = columns.map((column) => chart(column, selection));
  const drawn = new Map(plots.map((plot) => [plot, 0]));
  for (const plot of plots)
    new MutationObserver(() => drawn.set(plot, (drawn.get(plot) ?? 0) + 1)).observe(plot, {
      childList: true,
    });
  document.body.replaceChildren(...plots);
  const all = (least: (plot: HTMLElement) => number) =>
    until(() => plots.every((plot) => (drawn.get(plot) ?? 0) >= least(plot)));
  await all(() => 1);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const brush: number[][] = [];
  for (let round = 0; round < rounds; round++) {
    const steps: number[] = [];
    brush.push(steps);
    for (const key of brushed) {
      const own = plots[columns.findIndex((column) => column.key === key)];
      const [interactor] = (own as unknown as { value: { interactors: Brush[] } }).value.interactors;
      const [left, width] = [40, 240];
      for (const [first, end] of brushSteps()) {
        await new Promise(requestAnimationFrame);
        const before = new Map(drawn);
        const began = performance.now();
        interactor.publish([left + first * width, left + Math.min(1, end) * width]);
        await all((plot) => (before.get(plot) ?? 0) + (plot === own ? 0 : 1));
        document.body.getBoundingClientRect();
        steps.push(performance.now() - began);
      }
    }
  }
  return { brush };
}

/** Resolves in the task in which the condition has come true. */
async function until(holds: () => boolean): Promise<void> {
  const limit = performance.now() + 60_000;
  while (!holds()) {
    if (performance.now() > limit)
      throw new Error("slow charts: not drawn after 60 s (expected a new drawing of each)");
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    });
  }
}

function chart(column: Column, selection: unknown): HTMLElement {
  const data = vg.from("books", { filterBy: selection });
  const size = [vg.width(300), vg.height(120), vg.marginLeft(40), vg.marginRight(20)];
  if (column.kind === "number")
    return vg.plot(
      vg.rectY(data, {
        x: vg.bin(column.key, { step: column.step * column.bar }),
        y: vg.count(),
        fill: "steelblue",
      }),
      vg.intervalX({ as: selection }),
      vg.xDomain([column.from, column.to]),
      ...size,
    );
  return vg.plot(
    vg.barX(data, { x: vg.count(), y: column.key, fill: "steelblue" }),
    vg.toggleY({ as: selection }),
    vg.yDomain([...column.categories]),
    ...size,
  );
}

async function connect(columns: readonly Column[], rows: number): Promise<void> {
  const worker = new Worker("duckdb.worker.js");
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  await database.instantiate(new URL("duckdb.wasm", location.href).href);
  const connection = await database.connect();
  const arrays = Object.fromEntries(
    columns.map((column) => [column.key, Array.from({ length: rows }, (_, row) => valueOf(column, row))]),
  );
  const bytes = tableToIPC(tableFromArrays(arrays), { format: "stream" });
  if (!bytes) throw new Error("unwritable table: books (expected Arrow bytes)");
  await connection.insertArrowFromIPCStream(bytes, { name: "books", create: true });
  vg.coordinator().databaseConnector(vg.wasmConnector({ duckdb: database, connection }));
  vg.coordinator().logger({
    debug() {},
    info() {},
    log() {},
    warn() {},
    error: console.error,
    group() {},
    groupCollapsed() {},
    groupEnd() {},
  });
}

function valueOf(column: Column, row: number): string | number | null {
  const code = column.codes[row];
  if (column.kind === "category") return column.categories[code];
  return code === axisCodes(column) ? null : column.from + code * column.step;
}
