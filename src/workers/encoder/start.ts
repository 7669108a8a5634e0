import type { TokenVectors } from "../../lib/encoder/tokenVectors.js";
import { nothingYet, type Arrival } from "../download.js";
import { Job } from "../job.js";
import { isKept, newestJson } from "../keptDownload.js";
import { storages } from "../storages.js";
import { encoderFiles, type EncoderUrls } from "./files.js";
import type { EncoderOffer, LoadedEncoder, Note, Vectors } from "./worker.js";

/** What to tell while texts are encoded, and how to end that early. */
export interface EncodingOptions {
  /** Called with the number of vectors that have come. */
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
}

/** Vectors of texts, row-major; zeros where there is none. */
export interface EncodedTexts {
  dimensions: number;
  values: Float32Array;
  /** Of each text: does it have a vector? */
  encoded: Uint8Array;
  /** What is to be said of each text, null where nothing is; none where the reader stopped. */
  notes: readonly (Note | null)[];
}

/** The encoder in a worker, fetched when it is first asked for. */
export class EncoderClient {
  readonly #job = new Job<EncoderOffer>(
    () => new Worker(import.meta.resolve("./worker.js"), { type: "module" }),
  );
  readonly #urls: EncoderUrls;
  /** Length of a vector; not known before the encoder was loaded. */
  #dimensions: number | undefined;

  /** @param urls addresses of the encoder's files; that of the runtime's binary is known */
  constructor(urls: Omit<EncoderUrls, "wasm">) {
    this.#urls = { wasm: import.meta.resolve("onnxruntime-web/ort-wasm-simd-threaded.wasm"), ...urls };
  }

  /**
   * Bytes that `load` would have to fetch: 0 where the browser keeps all of it. Fetches the description alone.
   *
   * @throws if that cannot be had
   */
  async missing(): Promise<number> {
    const files = encoderFiles(this.#urls, await this.#description());
    const kept = await Promise.all(files.map(({ storage, ...file }) => isKept(storage, file)));
    return files.reduce((sum, { bytes }, i) => sum + (kept[i] ? 0 : bytes), 0);
  }

  /** SHA-256 of the encoder, by which vectors of another one are told apart. @throws if its description cannot be had */
  async identity(): Promise<string> {
    return (await this.#description()).onnx.sha256;
  }

  async #description() {
    const json = await newestJson(storages.encoder, this.#urls.description, nothingYet(), () => undefined);
    const { parseEncoderDescription } = await import("../../lib/encoder/description.js");
    return parseEncoderDescription(json);
  }

  /**
   * Fetches and starts the encoder once; after a failure, the next call tries again.
   *
   * @param onArrival called with what has arrived of its files, in bytes
   * @throws if a file is missing, cut off or of another version, or the browser cannot run it
   */
  load(onArrival?: (arrived: Arrival) => void): Promise<LoadedEncoder> {
    return this.#job.call((offer, tell) => offer.load(this.#urls, tell), onArrival);
  }

  /**
   * The vectors of texts. A stop ends the wait at once, with the vectors that have come.
   *
   * @throws as `load` does
   */
  async encode(
    texts: readonly string[],
    { onProgress, signal }: EncodingOptions = {},
  ): Promise<EncodedTexts> {
    // Known once, it saves each further text a way to the worker and back.
    const dimensions = (this.#dimensions ??= (await this.load()).description.dimensions);
    const values = new Float32Array(texts.length * dimensions);
    const encoded = new Uint8Array(texts.length);
    let done = 0;
    const take = ({ places, values: vectors }: Vectors) => {
      if (signal?.aborted) return;
      places.forEach((place, row) => {
        values.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), place * dimensions);
        encoded[place] = 1;
      });
      onProgress?.((done += places.length));
    };
    const answer = this.#job
      .call((offer, tell) => offer.encode(this.#urls, texts, tell, signal), take)
      .then(({ notes, last }) => {
        if (last) take(last);
        return notes;
      });
    const stopped = new Promise<(Note | null)[]>((resolve) => {
      if (signal?.aborted) resolve([]);
      signal?.addEventListener("abort", () => resolve([]), { once: true });
    });
    return { dimensions, values, encoded, notes: await Promise.race([answer, stopped]) };
  }

  /**
   * A text token by token.
   *
   * @throws as `load` does, and if the text holds no piece that the encoder knows
   */
  tokens(text: string): Promise<TokenVectors> {
    return this.#job.call((offer) => offer.tokens(this.#urls, text));
  }

  /** Ends the worker; what it was doing fails, and the next request starts a new one. */
  close(): void {
    this.#job.end();
  }
}
