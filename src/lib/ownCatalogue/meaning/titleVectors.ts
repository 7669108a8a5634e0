/** Vectors of some rows as plain data: 8 bits a value, with a scale for each vector. */
export interface VectorPart {
  rows: Int32Array;
  /** Rows × dimensions, in steps of the row's scale. */
  values: Int8Array;
  scales: Float32Array;
}

/** A title that is near another in meaning. */
export interface NearTitle {
  row: number;
  /** Cosine of the two vectors. */
  cosine: number;
}

/** The encoder's vectors of those titles of a catalogue that have one so far, rounded to 8 bits a value. */
export class TitleVectors {
  readonly dimensions: number;
  readonly #places: Int32Array;
  #part: VectorPart;
  /** Length of each vector in its own steps. */
  #lengths = new Float32Array(1024);
  #size = 0;

  /** @param rows of the catalogue */
  constructor(rows: number, dimensions: number) {
    this.dimensions = dimensions;
    this.#places = new Int32Array(rows).fill(-1);
    this.#part = emptyPart(1024, dimensions);
  }

  /** Titles that have a vector. */
  get size(): number {
    return this.#size;
  }

  has(row: number): boolean {
    return this.#places[row] >= 0;
  }

  /** Adds vectors of rows that have none. @param values rows × dimensions */
  add(rows: readonly number[], values: Float32Array): void {
    const { dimensions } = this;
    rows.forEach((row, i) => {
      const vector = values.subarray(i * dimensions, (i + 1) * dimensions);
      const scale = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127 || 1;
      this.#append(
        row,
        scale,
        vector.map((value) => Math.round(value / scale)),
      );
    });
  }

  /** Adds the vectors of a part; those of rows that have one already are passed over. */
  addPart({ rows, values, scales }: VectorPart): void {
    const { dimensions } = this;
    rows.forEach((row, i) => {
      if (!this.has(row)) this.#append(row, scales[i], values.subarray(i * dimensions, (i + 1) * dimensions));
    });
  }

  /** The vectors from the one that was added as number `from` on, to be kept or handed to a worker. */
  part(from = 0): VectorPart {
    const { rows, values, scales } = this.#part;
    return {
      rows: rows.slice(from, this.#size),
      values: values.slice(from * this.dimensions, this.#size * this.dimensions),
      scales: scales.slice(from, this.#size),
    };
  }

  /** All vectors, in the order in which they were added. */
  *all(): Iterable<Float32Array> {
    for (let place = 0; place < this.#size; place++) yield this.#vectorAt(place);
  }

  /** Vector of a row, null where it has none. */
  vector(row: number): Float32Array | null {
    const place = this.#places[row];
    return place < 0 ? null : this.#vectorAt(place);
  }

  /** Cosine of the vectors of two rows, null where one of them has none. */
  cosine(one: number, other: number): number | null {
    const [a, b] = [this.#places[one], this.#places[other]];
    return a < 0 || b < 0 ? null : this.#cosine(a, b);
  }

  /** The titles that are nearest to one in meaning, the nearest first; none where it has no vector. */
  nearest(row: number, most: number): NearTitle[] {
    const place = this.#places[row];
    if (place < 0) return [];
    const near: NearTitle[] = [];
    for (let other = 0; other < this.#size; other++) {
      if (other === place) continue;
      const cosine = this.#cosine(place, other);
      if (near.length === most && cosine <= near[most - 1].cosine) continue;
      near.push({ row: this.#part.rows[other], cosine });
      near.sort((a, b) => b.cosine - a.cosine);
      near.length = Math.min(near.length, most);
    }
    return near;
  }

  /** Scales cancel out; 0 where a vector is 0. */
  #cosine(a: number, b: number): number {
    const lengths = this.#lengths[a] * this.#lengths[b];
    return lengths > 0 ? this.#product(a, b) / lengths : 0;
  }

  #product(a: number, b: number): number {
    const { values } = this.#part;
    const [first, second] = [a * this.dimensions, b * this.dimensions];
    let sum = 0;
    for (let d = 0; d < this.dimensions; d++) sum += values[first + d] * values[second + d];
    return sum;
  }

  #vectorAt(place: number): Float32Array {
    const scale = this.#part.scales[place];
    return Float32Array.from(this.#steps(place)).map((value) => value * scale);
  }

  #steps(place: number): Int8Array {
    return this.#part.values.subarray(place * this.dimensions, (place + 1) * this.dimensions);
  }

  #append(row: number, scale: number, steps: ArrayLike<number>): void {
    if (this.#size === this.#part.rows.length) this.#grow();
    const place = this.#size++;
    this.#places[row] = place;
    this.#part.rows[place] = row;
    this.#part.scales[place] = scale;
    this.#part.values.set(steps, place * this.dimensions);
    this.#lengths[place] = Math.sqrt(this.#product(place, place));
  }

  #grow(): void {
    const { rows, values, scales } = this.#part;
    const larger = emptyPart(2 * rows.length, this.dimensions);
    larger.rows.set(rows);
    larger.values.set(values);
    larger.scales.set(scales);
    const lengths = new Float32Array(2 * rows.length);
    lengths.set(this.#lengths);
    this.#lengths = lengths;
    this.#part = larger;
  }
}

function emptyPart(rows: number, dimensions: number): VectorPart {
  return {
    ...{ rows: new Int32Array(rows), scales: new Float32Array(rows) },
    values: new Int8Array(rows * dimensions),
  };
}
