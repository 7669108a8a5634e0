import type { Cell } from "../../lib/ownCatalogue/takeHome/tableWriter.js";
import type { HomeColumn } from "../../lib/ownCatalogue/takeHome/homeColumns.js";
import type { HomeFormatKey } from "../../lib/ownCatalogue/takeHome/formats.js";
import { Job } from "../job.js";
import { nextTask } from "../nextTask.js";
import type { HomeOffer } from "./worker.js";

/** Rows that are handed to the worker at once: few enough not to hold up the page. */
const portion = 500;

export interface HomeFile {
  format: HomeFormatKey;
  columns: readonly HomeColumn[];
  /** Rows of the catalogue to write, in their order. */
  rows: readonly number[];
}

export interface WritingOptions {
  signal: AbortSignal;
  /** Called with the rows written so far. */
  onProgress?: (rows: number) => void;
}

/** Writes tables into files, the page handing over some rows at a time. */
export class HomeWriter {
  readonly #job = new Job<HomeOffer>(
    () => new Worker(import.meta.resolve("./worker.js"), { type: "module" }),
  );

  /** Starts the worker, so that a later file can be written without a network. */
  async prepare(): Promise<void> {
    await this.#job.call((offer) => offer.begin("csv", { names: [], kinds: [] }));
  }

  /** The file, or null where it was stopped. @throws if the worker breaks down, or a cell cannot be made */
  async write(
    { format, columns, rows }: HomeFile,
    { signal, onProgress }: WritingOptions,
  ): Promise<Blob | null> {
    const shape = { names: columns.map(({ name }) => name), kinds: columns.map(({ kind }) => kind) };
    await this.#job.call((offer) => offer.begin(format, shape));
    const pauses = new Pauses();
    for (let from = 0; from < rows.length; from += portion) {
      const some = rows.slice(from, from + portion);
      const cells: Cell[][] = [];
      for (const column of columns) cells.push(await cellsOf(column, some, pauses, signal));
      if (signal.aborted) return null;
      await this.#job.call((offer) => offer.write(cells));
      onProgress?.(from + some.length);
    }
    return this.#job.call((offer) => offer.finish());
  }
}

/** The cells of some rows; fewer where it was stopped. */
async function cellsOf(
  { cell }: HomeColumn,
  rows: readonly number[],
  pauses: Pauses,
  signal: AbortSignal,
): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const row of rows) {
    const value = cell(row);
    cells.push(value instanceof Promise ? await value : value);
    // What is awaited may be there already: then nothing else would get its turn.
    if (pauses.isDue) await pauses.take();
    if (signal.aborted) break;
  }
  return cells;
}

/** Says when the page is to get its turn: after some milliseconds of work, whatever it was for. */
class Pauses {
  #began = performance.now();

  get isDue(): boolean {
    return performance.now() - this.#began > 8;
  }

  async take(): Promise<void> {
    await nextTask();
    this.#began = performance.now();
  }
}
