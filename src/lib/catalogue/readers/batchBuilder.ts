import type { Batch, Reject } from "./table.js";

/** Cells and characters after which a batch of fewer rows is handed on, so that none is long in the making. */
const [mostCells, mostCharacters] = [50_000, 4_000_000];

/** How rows are handed on. */
export interface BatchOptions {
  /** Most rows in a batch; Infinity where all are to be in one. */
  rows: number;
  /** Are the rows wanted as they stand in the file, too? */
  source: boolean;
}

/** Gathers rows, and what cannot be used, into batches of columns. */
export class BatchBuilder {
  readonly #options: BatchOptions;
  readonly #names: string[];
  readonly #position: Map<string, number>;
  #columns: string[][] = [];
  #at: number[] = [];
  #source: (string | Uint8Array)[] = [];
  #rejects: Reject[] = [];
  #characters = 0;

  constructor(names: readonly string[], options: BatchOptions) {
    this.#names = [...names];
    this.#position = new Map(names.map((name, i) => [name, i]));
    this.#options = options;
    this.#clear();
  }

  /** Position of a column, which is new from here on where there was none of this name. */
  column(name: string): number {
    let position = this.#position.get(name);
    if (position === undefined) {
      position = this.#names.push(name) - 1;
      this.#position.set(name, position);
      this.#columns.push(this.#at.map(() => ""));
    }
    return position;
  }

  /** Adds a row; cells that it lacks are empty. */
  add(cells: readonly (string | undefined)[], at: number, source: string | Uint8Array): void {
    for (let i = 0; i < this.#names.length; i++) this.#columns[i].push(cells[i] ?? "");
    this.#at.push(at);
    this.#characters += source.length;
    if (this.#options.source) this.#source.push(source);
  }

  reject(reject: Reject): void {
    this.#rejects.push(reject);
    this.#characters += reject.raw.length;
  }

  get full(): boolean {
    const rows = Math.max(this.#at.length, this.#rejects.length);
    if (this.#options.rows === Infinity) return false;
    return (
      rows >= this.#options.rows ||
      rows * this.#names.length >= mostCells ||
      this.#characters >= mostCharacters
    );
  }

  /** What has been gathered since the last time. */
  take(): Batch {
    const batch: Batch = {
      names: [...this.#names],
      columns: this.#columns,
      rows: this.#at.length,
      at: this.#at,
      ...(this.#options.source && { source: this.#source }),
      rejects: this.#rejects,
    };
    this.#clear();
    return batch;
  }

  #clear(): void {
    this.#columns = this.#names.map(() => []);
    this.#at = [];
    this.#source = [];
    this.#rejects = [];
    this.#characters = 0;
  }
}
