import { Once } from "../../lib/once.js";
import type { Arrival } from "../../workers/download.js";
import { EncoderClient } from "../../workers/encoder/start.js";
import type { EncoderUrls } from "../../workers/encoder/files.js";
import type { DeepModelUrls } from "../../lib/model/modelUrls.js";
import { DeepModelClient } from "../../workers/scoring/deep.js";
import type { ModelsClient } from "../../workers/scoring/start.js";

/** How far the encoder has come on a page. */
export type MeaningStatus =
  /** Nothing is fetched; the bytes that would have to be are null until that is known. */
  | { kind: "absent"; bytes: number | null }
  | { kind: "loading"; arrived: Arrival | null }
  /** It is ready, and stored for the next visit or not. */
  | { kind: "ready"; kept: boolean }
  | { kind: "failed"; message: string };

/** The encoder of a page, and the deep variants that take its vectors. Nothing is fetched before `load`; emits "change". */
export class Meaning extends EventTarget {
  status: MeaningStatus = { kind: "absent", bytes: null };
  readonly #encoder: EncoderClient;
  readonly #words: ModelsClient;
  readonly #models = new Once<DeepModelClient>();

  constructor(urls: Omit<EncoderUrls, "wasm">, words: ModelsClient) {
    super();
    this.#encoder = new EncoderClient(urls);
    this.#words = words;
  }

  /** Finds out what would have to be fetched, by the description alone, where that is not known. */
  async look(): Promise<void> {
    if (this.status.kind !== "absent" || this.status.bytes !== null) return;
    // Where it cannot be told, the button states no size, and the reason is told to whoever presses it.
    const bytes = await this.#encoder.missing().catch(() => null);
    if (this.status.kind === "absent") this.#become({ kind: "absent", bytes });
  }

  /** Fetches and starts the encoder, or takes it from what the browser keeps. What fails is told, and can be tried again. */
  async load(): Promise<void> {
    if (this.status.kind === "loading" || this.status.kind === "ready") return;
    this.#become({ kind: "loading", arrived: null });
    try {
      const { kept } = await this.#encoder.load((arrived) => this.#become({ kind: "loading", arrived }));
      this.#become({ kind: "ready", kept });
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Resolves when the encoder is ready or has failed; at once where nobody asked for it. */
  async settled(): Promise<void> {
    while (this.status.kind === "loading")
      await new Promise((resolve) => this.addEventListener("change", resolve, { once: true }));
  }

  /** The deep variant of a task; null while the encoder is not ready, and where the variant cannot be had. */
  async model(urls: DeepModelUrls): Promise<DeepModelClient | null> {
    if (this.status.kind !== "ready") return null;
    try {
      return await this.#models.get(urls.deep, () => DeepModelClient.load(urls, this.#words, this.#encoder));
    } catch (error) {
      this.#fail(error);
      return null;
    }
  }

  #fail(error: unknown): void {
    this.#become({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }

  #become(status: MeaningStatus): void {
    this.status = status;
    this.dispatchEvent(new Event("change"));
  }
}
