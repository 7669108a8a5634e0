import type { DeepExplanation } from "../../lib/deep/deepExplanation.js";
import type { TokenVectors } from "../../lib/encoder/tokenVectors.js";
import type { ModelDescription } from "../../lib/model/description.js";
import type { Arrival } from "../download.js";
import type { EncodedTexts, EncoderClient, EncodingOptions } from "../encoder/start.js";
import type { DeepModelUrls } from "../../lib/model/modelUrls.js";
import type { LoadedHeads, ModelsClient } from "./start.js";

/** What words and meaning say of texts. */
export interface DeepScores extends Pick<EncodedTexts, "encoded" | "notes"> {
  /** Texts × labels; by the word model alone of a text that has no vector. */
  values: Float32Array;
  /** Texts × dimensions: the encoder's vectors, zeros for a text that has none. */
  vectors: Float32Array;
}

/** A word model and the encoder as one model. */
export class DeepModelClient {
  readonly description: ModelDescription;
  readonly #heads: LoadedHeads;
  readonly #encoder: EncoderClient;
  /** The text read last: whoever asks about one of its labels asks about others. */
  #read: { text: string; tokens: Promise<TokenVectors> } | undefined;

  private constructor(heads: LoadedHeads, encoder: EncoderClient) {
    this.description = heads.description;
    this.#heads = heads;
    this.#encoder = encoder;
  }

  /**
   * Loads the heads of a task, and the encoder if that has not been done.
   *
   * @throws if a file cannot be had, or word model, heads and encoder do not belong together
   */
  static async load(
    urls: DeepModelUrls,
    models: ModelsClient,
    encoder: EncoderClient,
    onArrival?: (arrived: Arrival) => void,
  ): Promise<DeepModelClient> {
    const { description } = await encoder.load(onArrival);
    const heads = await models.loadDeep(urls);
    const found = description.onnx.sha256;
    if (found !== heads.encoder)
      throw new Error(
        `mismatched models: heads of encoder ${heads.encoder} with encoder ${found} (expected the same; load the page again)`,
      );
    return new DeepModelClient(heads, encoder);
  }

  /** Scores texts. A stop ends the wait at once; texts that have neither vector nor note were not reached. */
  async score(texts: readonly string[], options?: EncodingOptions): Promise<DeepScores> {
    const vectors = await this.#encoder.encode(texts, options);
    const { encoded, notes } = vectors;
    return { values: await this.#heads.score(texts, vectors), vectors: vectors.values, encoded, notes };
  }

  /** Why a text that has a vector got its logit of a column. @throws if it has none */
  async explain(text: string, column: number): Promise<DeepExplanation> {
    if (this.#read?.text !== text) this.#read = { text, tokens: this.#encoder.tokens(text) };
    return this.#heads.explain(text, await this.#read.tokens, column);
  }
}
