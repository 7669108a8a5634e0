import type { ModelDescription } from "../model/description.js";
import { labelProbabilities } from "../model/linearModel.js";
import type { LinearScorer } from "../model/linearScorer.js";
import type { Probabilities, Scorer } from "../model/scorer.js";
import { deepLogits, type DeepModel } from "./deepModel.js";

/** Vectors of texts by the encoder, texts × dimensions. */
export type Encode = (texts: readonly string[]) => Promise<Float32Array>;

/** Scores with words and meaning: see `DeepModel`. */
export class DeepScorer implements Scorer {
  readonly description: ModelDescription;
  readonly #model: DeepModel;
  readonly #words: LinearScorer;
  readonly #encode: Encode;

  /** @throws if the word model is not the one that the deep model was fitted with */
  constructor(model: DeepModel, words: LinearScorer, encode: Encode) {
    const { sha256 } = words.description.onnx;
    if (sha256 !== model.words)
      throw new Error(
        `mismatched models: deep.json of ${model.task} with word model ${sha256} (expected ${model.words}; train the deep variant again)`,
      );
    const { thresholds, certain, trainedOn } = model;
    const { certain: _, ...description } = words.description;
    this.description = { ...description, thresholds, trainedOn, ...(certain && { certain }) };
    this.#model = model;
    this.#words = words;
    this.#encode = encode;
  }

  async score(texts: readonly string[]): Promise<Probabilities> {
    const { labels, kind } = this.description;
    const { dimensions } = this.#model;
    const vectors = await this.#encode(texts);
    const values = new Float32Array(texts.length * labels.length);
    texts.forEach((text, t) => {
      const vector = vectors.subarray(t * dimensions, (t + 1) * dimensions);
      const logits = deepLogits(this.#model, this.#words.logits(text), vector);
      values.set(labelProbabilities(kind, logits), t * labels.length);
    });
    return { texts: texts.length, labels, values };
  }
}
