/** One property of every row as a small whole number, its code, from 0 to `size` − 1. */
export interface Dimension {
  codes: Uint16Array;
  size: number;
}

/**
 * Counts of rows under several filters at once, kept up to date as single filters change. Each dimension's counts are
 * over the rows that no OTHER dimension's filter rejects, so that a chart shows what its own filter could choose.
 * A word of bits for each row says which dimensions reject it; a change of one filter visits only the rows whose bit
 * flips, and of these only those that at most one other dimension rejects can alter a count. The idea is that of
 * the JavaScript library Crossfilter (Square, 2012).
 */
export class Crossfilter {
  /** Number of rows. */
  readonly rows: number;
  /** For each dimension, rows with each code, whatever the filters. */
  readonly totals: readonly Uint32Array[];
  /** For each dimension, rows with each code that no other dimension rejects. */
  readonly counts: readonly Uint32Array[];
  /** Rows that no dimension rejects. */
  passing: number;
  readonly #dimensions: readonly Dimension[];
  /** Bit d of a row's word is set where dimension d rejects the row. */
  readonly #rejected: Uint32Array;
  readonly #allowed: Uint8Array[];

  /** @throws if there are more than 32 dimensions, or if their lengths differ from `rows` */
  constructor(rows: number, dimensions: readonly Dimension[]) {
    if (dimensions.length > 32)
      throw new Error(`too many dimensions: ${dimensions.length} (expected at most 32)`);
    for (const { codes } of dimensions)
      if (codes.length !== rows) throw new Error(`uneven dimension: ${codes.length} rows (expected ${rows})`);
    this.rows = rows;
    this.passing = rows;
    this.#dimensions = dimensions;
    this.#rejected = new Uint32Array(rows);
    this.#allowed = dimensions.map(({ size }) => new Uint8Array(size).fill(1));
    this.totals = dimensions.map(({ codes, size }) => {
      const totals = new Uint32Array(size);
      for (let row = 0; row < rows; row++) totals[codes[row]]++;
      return totals;
    });
    this.counts = this.totals.map((totals) => totals.slice());
  }

  /**
   * Sets the filter of one dimension and brings all counts up to date.
   *
   * @param allowed for each code 1 where it passes, 0 where not; null to let all pass
   */
  filter(dimension: number, allowed: Uint8Array | null): void {
    const { codes, size } = this.#dimensions[dimension];
    const before = this.#allowed[dimension];
    const flips = new Uint8Array(size);
    let changed = false;
    for (let code = 0; code < size; code++) {
      const now = allowed === null ? 1 : allowed[code];
      if (now === before[code]) continue;
      flips[code] = 1;
      before[code] = now;
      changed = true;
    }
    if (!changed) return;
    const rejected = this.#rejected;
    const bit = (1 << dimension) >>> 0;
    for (let row = 0; row < this.rows; row++) {
      if (flips[codes[row]] === 0) continue;
      const word = (rejected[row] ^ bit) >>> 0;
      rejected[row] = word;
      const others = (word & ~bit) >>> 0;
      if ((others & (others - 1)) !== 0) continue;
      const step = (word & bit) === 0 ? 1 : -1;
      if (others === 0) this.#countElsewhere(row, dimension, step);
      else {
        const only = 31 - Math.clz32(others);
        this.counts[only][this.#dimensions[only].codes[row]] += step;
      }
    }
  }

  /** Does no dimension reject the row? */
  passes(row: number): boolean {
    return this.#rejected[row] === 0;
  }

  /**
   * The rows that pass, in a given order.
   *
   * @param order row numbers, each once
   * @param skip how many of those that pass to leave out first
   * @param most how many to give at most
   */
  passingRows(order: ArrayLike<number>, skip = 0, most = Infinity): number[] {
    const found: number[] = [];
    for (let i = 0, seen = 0; i < order.length && found.length < most; i++)
      if (this.#rejected[order[i]] === 0 && seen++ >= skip) found.push(order[i]);
    return found;
  }

  /** A row that no other dimension rejects came in or went out: it counts everywhere but in the dimension itself. */
  #countElsewhere(row: number, dimension: number, step: number): void {
    this.passing += step;
    const dimensions = this.#dimensions;
    for (let d = 0; d < dimensions.length; d++)
      if (d !== dimension) this.counts[d][dimensions[d].codes[row]] += step;
  }
}
