/** A text and how near its meaning is. */
export interface Near {
  /** Place of the text in the collection. */
  text: number;
  /** Cosine of the angle between both, in [−1, 1]. */
  similarity: number;
}

/** The meanings of a collection's texts: rows of bytes (see `alongDirections`), all zeros for a text without one. */
export class Meanings {
  /** Texts × size. */
  readonly rows: Int8Array;
  readonly #size: number;
  readonly #lengths: Float32Array;

  constructor(rows: Int8Array, size: number) {
    this.rows = rows;
    this.#size = size;
    this.#lengths = Float32Array.from({ length: rows.length / size }, (_, text) => lengthOf(this.#row(text)));
  }

  /** The meaning of a text, or null where it has none. */
  of(text: number): Int8Array | null {
    return this.#lengths[text] > 0 ? this.#row(text) : null;
  }

  /** Cosine of the meanings of a text and of another; 0 where either has none. */
  similarity(text: number, meaning: Int8Array): number {
    const lengths = this.#lengths[text] * lengthOf(meaning);
    if (lengths === 0) return 0;
    return this.#row(text).reduce((sum, value, d) => sum + value * meaning[d], 0) / lengths;
  }

  /**
   * The texts nearest in meaning, nearest first, by comparing with all: some five million a second and core for 64
   * directions. Texts without a meaning are not among them.
   *
   * @param among which texts to compare with, if not all
   */
  nearest(meaning: Int8Array, most: number, among?: ArrayLike<number>): Near[] {
    const near: Near[] = [];
    const length = lengthOf(meaning);
    const count = among ? among.length : this.#lengths.length;
    // What the loop reads is at hand as a variable: it then takes half the time.
    const [lengths, rows, size] = [this.#lengths, this.rows, this.#size];
    let least = -Infinity;
    for (let i = 0; length > 0 && i < count; i++) {
      const text = among ? among[i] : i;
      if (lengths[text] === 0) continue;
      let product = 0;
      for (let d = 0, at = text * size; d < size; d++) product += rows[at + d] * meaning[d];
      const similarity = product / (length * lengths[text]);
      if (similarity <= least) continue;
      let place = near.length;
      while (place > 0 && near[place - 1].similarity < similarity) place--;
      near.splice(place, 0, { text, similarity });
      if (near.length > most) near.pop();
      if (near.length === most) least = near[most - 1].similarity;
    }
    return near;
  }

  #row(text: number): Int8Array {
    return this.rows.subarray(text * this.#size, (text + 1) * this.#size);
  }
}

function lengthOf(row: Int8Array): number {
  return Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
}
