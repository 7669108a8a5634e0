import type { Batch, Reject, TextTable } from "./table.js";

/** Rejects that are kept with their text; of more, the number alone is of use. */
const mostListed = 10_000;

/** Puts batches together to one table. */
export class GatheredTable {
  readonly #cells: string[][] = [];
  readonly #at: number[] = [];
  readonly #rejects: Reject[] = [];
  #columns: readonly string[] = [];
  #rejected = 0;

  add({ columns, size, cells, at, rejects }: Batch): void {
    this.#columns = columns;
    while (this.#cells.length < columns.length) this.#cells.push(new Array<string>(this.#at.length).fill(""));
    this.#cells.forEach((column, i) => append(column, cells[i], size));
    append(this.#at, at, size);
    this.#rejected += rejects.length;
    this.#rejects.push(...rejects.slice(0, mostListed - this.#rejects.length));
  }

  /** Rows so far. */
  get size(): number {
    return this.#at.length;
  }

  /** Rows so far that cannot be used. */
  get rejected(): number {
    return this.#rejected;
  }

  /** All rows so far. */
  table(): TextTable {
    return {
      columns: this.#columns,
      size: this.#at.length,
      cells: this.#cells,
      at: this.#at,
      rejects: { count: this.#rejected, listed: this.#rejects },
    };
  }
}

function append<Cell>(column: Cell[], cells: readonly Cell[], size: number): void {
  for (let i = 0; i < size; i++) column.push(cells[i]);
}
