import type { Catalogue } from "../../../lib/catalogue/catalogue.js";
import { centred } from "../../../lib/teaching/knownText.js";
import { EncoderClient } from "../../../workers/encoder/start.js";
import type { EncoderUrls } from "../../../workers/encoder/files.js";

/** What to tell while titles are encoded, and how to end that early. */
export interface VectorOptions {
  /** Called with the bytes of the encoder that have come. */
  onArrival: (arrived: { bytes: number; total: number | null }) => void;
  /** Called with the number of titles that have a vector. */
  onProgress: (done: number) => void;
  signal: AbortSignal;
}

/** The vectors of a catalogue's titles, which are made once, as far as the reader waits for them. */
export class TitleVectors {
  readonly #encoder: EncoderClient;
  readonly #catalogue: Catalogue;
  #values: Float32Array | undefined;
  #dimensions = 0;
  readonly #has: Uint8Array;

  constructor(urls: Omit<EncoderUrls, "wasm">, catalogue: Catalogue) {
    this.#encoder = new EncoderClient(urls);
    this.#catalogue = catalogue;
    this.#has = new Uint8Array(catalogue.size);
  }

  /** Bytes of the encoder that would have to be fetched, null where that cannot be told. */
  missing(): Promise<number | null> {
    return this.#encoder.missing().catch(() => null);
  }

  /** Titles without a vector yet. */
  get left(): number {
    return this.#catalogue.title.filter((title, row) => title !== "" && this.#has[row] === 0).length;
  }

  /**
   * Centred vectors of the titles, zeros where a stop left none.
   *
   * @param first rows to begin with
   * @throws as `EncoderClient.load` does
   */
  async make(
    first: readonly number[],
    { onArrival, onProgress, signal }: VectorOptions,
  ): Promise<{ values: Float32Array; dimensions: number }> {
    const { title, size } = this.#catalogue;
    const { description } = await this.#encoder.load(onArrival);
    this.#dimensions = description.dimensions;
    this.#values ??= new Float32Array(size * this.#dimensions);
    const open = (row: number) => title[row] !== "" && this.#has[row] === 0;
    for (const rows of portions([...new Set([...first, ...title.keys()])].filter(open))) {
      if (signal.aborted) break;
      const { values, encoded } = await this.#encoder.encode(
        rows.map((row) => title[row]),
        { signal },
      );
      rows.forEach((row, i) => {
        if (encoded[i] === 0) return;
        this.#has[row] = 1;
        this.#values?.set(
          values.subarray(i * this.#dimensions, (i + 1) * this.#dimensions),
          row * this.#dimensions,
        );
      });
      onProgress(this.#has.reduce((sum, has) => sum + has, 0));
    }
    return { values: centred(this.#values, this.#dimensions, this.#has), dimensions: this.#dimensions };
  }
}

/** Rows that are encoded before the reader is told. */
const portion = 64;

function* portions(rows: readonly number[]): Generator<readonly number[]> {
  for (let from = 0; from < rows.length; from += portion) yield rows.slice(from, from + portion);
}
