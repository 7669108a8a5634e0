import { atOnce, type Steps } from "../steps.js";
import { ActiveIndex, type Dimension } from "./activeIndex.js";

/**
 * Counts of rows under several filters at once. Each dimension's counts are over the rows that no OTHER dimension's
 * filter rejects, so that a chart shows what its own filter could choose. While the filter of one dimension changes,
 * counts are looked up in an index that was built for that dimension, in a time that does not depend on the rows. The
 * index holds as long as all other filters stay; building it is a pass over the rows, which `prepare` divides.
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
  /** For each dimension and code 1 where it passes. */
  readonly #allowed: Uint8Array[];
  /** Bit d of a row's word is set where dimension d rejects the row; not to be relied on for the latest dimension. */
  readonly #rejected: Int32Array;
  /** The dimension whose filter has changed since the words were written, −1 where none has. */
  #latest = -1;
  /** Indexes that hold for the present filters, by their active dimension; some not yet complete. */
  #indexes = new Map<number, ActiveIndex>();

  readonly #portion: number;

  /**
   * @param portion rows that a step of `prepare` counts: a few milliseconds unless told
   * @param totals where they have been counted: see `counted`
   * @throws if there are more than 32 dimensions, or if their lengths differ from `rows`
   */
  constructor(
    rows: number,
    dimensions: readonly Dimension[],
    portion = 65_536,
    totals = dimensions.map(totalsOf),
  ) {
    if (dimensions.length > 32)
      throw new Error(`too many dimensions: ${dimensions.length} (expected at most 32)`);
    for (const { codes } of dimensions)
      if (codes.length !== rows) throw new Error(`uneven dimension: ${codes.length} rows (expected ${rows})`);
    this.rows = rows;
    this.passing = rows;
    this.#portion = portion;
    this.#dimensions = dimensions;
    this.#rejected = new Int32Array(rows);
    this.#allowed = dimensions.map(({ size }) => new Uint8Array(size).fill(1));
    this.totals = totals;
    this.counts = this.totals.map((totals) => totals.slice());
  }

  /** The counts of rows without any filter, dimension by dimension. @throws as the constructor does */
  static *counted(rows: number, dimensions: readonly Dimension[]): Steps<Crossfilter> {
    const totals: Uint32Array<ArrayBuffer>[] = [];
    for (const dimension of dimensions) {
      totals.push(totalsOf(dimension));
      yield;
    }
    return new Crossfilter(rows, dimensions, undefined, totals);
  }

  /**
   * Builds the index for the filter of a dimension, in steps. Steps that were not all taken are taken up by the next
   * call; where another filter changes meanwhile, they begin anew.
   */
  *prepare(dimension: number): Steps<void> {
    for (;;) {
      const index = this.#indexes.get(dimension) ?? new ActiveIndex(this.#dimensions, dimension);
      this.#indexes.set(dimension, index);
      if (index.counted === this.rows) return;
      const end = Math.min(this.rows, index.counted + this.#portion);
      this.#writeLatest(index.counted, end);
      index.count(this.#rejected, end);
      // Every row of the index was written on its way.
      if (end === this.rows) this.#latest = -1;
      else yield;
    }
  }

  /**
   * Sets the filter of one dimension and brings all counts up to date: at once where the dimension is prepared, and
   * after the time that this takes where it is not.
   *
   * @param allowed for each code 1 where it passes, 0 where not; null to let all pass
   */
  filter(dimension: number, allowed: Uint8Array | null): void {
    const before = this.#allowed[dimension];
    const now = allowed?.slice() ?? new Uint8Array(before.length).fill(1);
    if (now.every((passes, code) => passes === before[code])) return;
    atOnce(this.prepare(dimension));
    const index = this.#indexes.get(dimension) as ActiveIndex;
    this.#indexes = new Map([[dimension, index]]);
    this.#allowed[dimension] = now;
    this.#latest = dimension;
    index.lookUp(now, this.counts);
    this.passing = this.counts[dimension].reduce((sum, rows, code) => sum + rows * now[code], 0);
  }

  /** Does no dimension reject the row? */
  passes(row: number): boolean {
    const latest = this.#latest;
    if (latest < 0) return this.#rejected[row] === 0;
    const others = this.#rejected[row] & ~(1 << latest);
    return others === 0 && this.#allowed[latest][this.#dimensions[latest].codes[row]] === 1;
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
    const last = Math.min(this.passing, skip + most);
    for (let i = 0, seen = 0; i < order.length && seen < last; i++)
      if (this.passes(order[i]) && seen++ >= skip) found.push(order[i]);
    return found;
  }

  /** Writes what the latest filter rejects into the words of some rows. */
  #writeLatest(from: number, end: number): void {
    const latest = this.#latest;
    if (latest < 0) return;
    const { codes } = this.#dimensions[latest];
    const [allowed, rejected, bit] = [this.#allowed[latest], this.#rejected, 1 << latest];
    for (let row = from; row < end; row++)
      rejected[row] = allowed[codes[row]] === 1 ? rejected[row] & ~bit : rejected[row] | bit;
  }
}

function totalsOf({ codes, size }: Dimension): Uint32Array<ArrayBuffer> {
  const totals = new Uint32Array(size);
  for (let row = 0; row < codes.length; row++) totals[codes[row]]++;
  return totals;
}
