import type { Batch, Reject, WholeTable } from "./table.js";

/** Rejects that are kept with their text; of more, the number alone is of use. */
const mostListed = 10_000;

/** Puts batches together to one table. */
export class GatheredTable {
  readonly #columns: string[][] = [];
  readonly #at: number[] = [];
  readonly #rejects: Reject[] = [];
  #names: readonly string[] = [];
  #rejected = 0;

  add({ names, columns, rows, at, rejects }: Batch): void {
    this.#names = names;
    while (this.#columns.length < names.length)
      this.#columns.push(new Array<string>(this.#at.length).fill(""));
    this.#columns.forEach((column, i) => append(column, columns[i], rows));
    append(this.#at, at, rows);
    this.#rejected += rejects.length;
    this.#rejects.push(...rejects.slice(0, mostListed - this.#rejects.length));
  }

  /** Rows so far. */
  get rows(): number {
    return this.#at.length;
  }

  /** Rows so far that cannot be used. */
  get rejected(): number {
    return this.#rejected;
  }

  /** All rows so far. */
  table(): WholeTable {
    return {
      names: this.#names,
      columns: this.#columns,
      rows: this.#at.length,
      at: this.#at,
      rejects: { count: this.#rejected, listed: this.#rejects },
    };
  }
}

function append<Cell>(column: Cell[], cells: readonly Cell[], rows: number): void {
  for (let i = 0; i < rows; i++) column.push(cells[i]);
}
