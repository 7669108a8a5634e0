/** A text that waits to be encoded: whose it is, its place among theirs, and the numbers of its pieces. */
export interface Waiting {
  request: number;
  place: number;
  pieces: Int32Array;
}

/** Tokens of a batch at most, unless one text alone has more: some tenth of a second's work. */
const batchTokens = 128;

/**
 * Texts that wait to be encoded, taken in batches of one length. Requests take turns, each with its shortest text that
 * is left, and whatever else is of that length comes along: so however many texts others bring, a request waits for one
 * batch of each of them at most before the next of its own.
 */
export class EncodingQueue {
  readonly #requests = new Map<number, Waiting[]>();

  add(request: number, texts: readonly Int32Array[]): void {
    const waiting = texts.map((pieces, place) => ({ request, place, pieces }));
    if (waiting.length > 0)
      this.#requests.set(
        request,
        waiting.sort((a, b) => a.pieces.length - b.pieces.length),
      );
  }

  /** Drops what is left of a request. */
  remove(request: number): void {
    this.#requests.delete(request);
  }

  /** The next batch; empty where nothing waits. */
  next(): Waiting[] {
    const [turn] = this.#requests.keys();
    if (turn === undefined) return [];
    const { length } = this.#requests.get(turn)?.[0]?.pieces ?? [];
    const most = Math.max(1, Math.floor(batchTokens / length));
    const batch: Waiting[] = [];
    for (const [request, waiting] of [...this.#requests]) {
      const from = waiting.findIndex(({ pieces }) => pieces.length === length);
      if (from < 0) continue;
      const after = waiting.findIndex(({ pieces }) => pieces.length > length);
      const last = after < 0 ? waiting.length : after;
      batch.push(...waiting.splice(from, Math.min(last - from, most - batch.length)));
      // Whose turn it was goes to the end of the line.
      if (request === turn || waiting.length === 0) this.#requests.delete(request);
      if (request === turn && waiting.length > 0) this.#requests.set(request, waiting);
    }
    return batch;
  }
}
