import type { Cell } from "./tableWriter.js";

/** Rows that stand together in files that are read by groups of rows. */
const groupSize = 50_000;

/** Gathers rows, and hands them on in groups that are large enough to be read and compressed well. */
export class RowGroups {
  readonly #take: (columns: readonly (readonly Cell[])[]) => void;
  readonly #columns: Cell[][];

  /** @param columns how many @param take is given each group: of each column its cells */
  constructor(columns: number, take: (columns: readonly (readonly Cell[])[]) => void) {
    this.#columns = Array.from({ length: columns }, () => []);
    this.#take = take;
  }

  add(columns: readonly (readonly Cell[])[]): void {
    columns.forEach((cells, column) => {
      const group = this.#columns[column];
      for (const cell of cells) group.push(cell);
    });
    if (this.#columns[0].length >= groupSize) this.end();
  }

  /** Hands on what has been gathered, if there is any. */
  end(): void {
    if (this.#columns[0].length > 0) this.#take(this.#columns);
    this.#columns.forEach((_, column) => (this.#columns[column] = []));
  }
}
