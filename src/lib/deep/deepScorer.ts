import type { ModelDescription } from "../model/description.js";
import type { Probabilities, Scorer } from "../model/scorer.js";
import type { DeepHeads } from "./deepHeads.js";

/** Vectors of texts by the encoder, texts × dimensions. */
export type Encode = (texts: readonly string[]) => Promise<Float32Array>;

/** Scores with words and meaning: see `DeepModel`. */
export class DeepScorer implements Scorer {
  readonly #heads: DeepHeads;
  readonly #encode: Encode;

  constructor(heads: DeepHeads, encode: Encode) {
    this.#heads = heads;
    this.#encode = encode;
  }

  get description(): ModelDescription {
    return this.#heads.description;
  }

  async score(texts: readonly string[]): Promise<Probabilities> {
    const values = this.#heads.probabilities(texts, await this.#encode(texts));
    return { texts: texts.length, labels: this.description.labels, values };
  }
}
