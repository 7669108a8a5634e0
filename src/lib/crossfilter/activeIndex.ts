/** One property of every row as a small whole number, its code, from 0 to `size` − 1. */
export interface Dimension {
  codes: Uint8Array | Uint16Array;
  size: number;
}

/**
 * What the filter of one dimension, the active one, does to the counts of all others, ready to be looked up: for each
 * other dimension a table of rows by the two codes, over the rows that no third dimension rejects, cumulative over the
 * codes of the active one. The counts of a range of codes are then the difference of two lines of the table, however
 * many rows there are. After Moritz, Howe and Heer, "Falcon: Balancing Interactive Latency and Resolution Sensitivity
 * for Scalable Linked Visualizations" (CHI 2019).
 */
export class ActiveIndex {
  /** Rows that are counted; the tables can be read when these are all. */
  counted = 0;
  readonly #dimensions: readonly Dimension[];
  readonly #active: number;
  /** For each dimension, line k: rows of each of its codes whose active code is below k. Empty for the active one. */
  readonly #tables: readonly Uint32Array[];

  constructor(dimensions: readonly Dimension[], active: number) {
    this.#dimensions = dimensions;
    this.#active = active;
    const lines = dimensions[active].size + 1;
    this.#tables = dimensions.map(({ size }, d) => new Uint32Array(d === active ? 0 : lines * size));
  }

  /**
   * Counts the rows up to `end` in.
   *
   * @param rejected for each row a word of which bit d is set where dimension d rejects it; the active bit may be wrong
   */
  count(rejected: Int32Array, end: number): void {
    const { codes } = this.#dimensions[this.#active];
    const elsewhere = ~(1 << this.#active);
    const everywhere = new Int32Array(end - this.counted);
    let length = 0;
    for (let row = this.counted; row < end; row++) {
      const others = rejected[row] & elsewhere;
      if (others === 0) everywhere[length++] = row;
      else if ((others & (others - 1)) === 0) this.#countIn(31 - Math.clz32(others), row);
    }
    const rows = everywhere.subarray(0, length);
    this.#dimensions.forEach((other, d) => {
      if (d !== this.#active) countPairs(rows, codes, other, this.#tables[d]);
    });
    this.counted = end;
    if (end === rejected.length) this.#accumulate();
  }

  /** Writes the counts of all dimensions but the active one. @param allowed for each code of the active one, 1 where it passes */
  lookUp(allowed: Uint8Array, counts: readonly Uint32Array[]): void {
    counts.forEach((own, d) => {
      if (d !== this.#active) own.fill(0);
    });
    for (let end = 0; end < allowed.length; end++) {
      if (allowed[end] === 0) continue;
      const first = end;
      while (allowed[end] === 1) end++;
      counts.forEach((own, d) => {
        if (d !== this.#active) addDifference(own, this.#tables[d], first, end);
      });
    }
  }

  /** Counts a row that only one other dimension rejects, in whose own counts it stands. */
  #countIn(other: number, row: number): void {
    const { codes, size } = this.#dimensions[other];
    this.#tables[other][(this.#dimensions[this.#active].codes[row] + 1) * size + codes[row]]++;
  }

  #accumulate(): void {
    this.#tables.forEach((table, d) => {
      const { size } = this.#dimensions[d];
      for (let i = size; i < table.length; i++) table[i] += table[i - size];
    });
  }
}

/** Counts rows in the line after that of their active code. */
function countPairs(
  rows: Int32Array,
  active: Dimension["codes"],
  { codes, size }: Dimension,
  table: Uint32Array,
): void {
  for (let i = 0; i < rows.length; i++) table[(active[rows[i]] + 1) * size + codes[rows[i]]]++;
}

function addDifference(counts: Uint32Array, table: Uint32Array, first: number, end: number): void {
  const [below, up] = [first * counts.length, end * counts.length];
  for (let code = 0; code < counts.length; code++) counts[code] += table[up + code] - table[below + code];
}
