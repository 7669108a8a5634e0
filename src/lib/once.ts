/** What is made once for each key. What failed is forgotten, so that the next call tries again. */
export class Once<Value> {
  readonly #made = new Map<string, Promise<Value>>();

  get(key: string, make: () => Promise<Value>): Promise<Value> {
    let made = this.#made.get(key);
    if (!made) {
      made = make();
      this.#made.set(key, made);
      made.catch(() => this.#made.delete(key));
    }
    return made;
  }

  forget(key: string): void {
    this.#made.delete(key);
  }
}
