/** An Int32Array that grows as numbers are added. */
export class GrowableInt32 {
  #values: Int32Array;
  length = 0;

  constructor(capacity = 1024) {
    this.#values = new Int32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  /** The numbers so far, as a copy. */
  toArray(): Int32Array {
    return this.#values.slice(0, this.length);
  }
}
