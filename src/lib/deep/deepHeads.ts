import type { TokenVectors } from "../encoder/tokenVectors.js";
import type { ModelDescription } from "../model/description.js";
import { labelProbabilities } from "../model/linearModel.js";
import type { LinearScorer } from "../model/linearScorer.js";
import { explainDeep, type DeepExplanation } from "./deepExplanation.js";
import { deepLogits, type DeepModel } from "./deepModel.js";

/** A deep variant on its word model: what the two make of texts whose vectors are there. See `DeepModel`. */
export class DeepHeads {
  /** As the word model's, with thresholds and limits of the deep variant; what only the word model promises is left out. */
  readonly description: ModelDescription;
  readonly #model: DeepModel;
  readonly #words: LinearScorer;

  /** @throws if the word model is not the one that the deep model was fitted with */
  constructor(model: DeepModel, words: LinearScorer) {
    const { sha256 } = words.description.onnx;
    if (sha256 !== model.words)
      throw new Error(
        `mismatched models: deep.json of ${model.task} with word model ${sha256} (expected ${model.words}; train the deep variant again)`,
      );
    const { thresholds, certain, trainedOn } = model;
    const { certain: _, promised: __, ...description } = words.description;
    this.description = { ...description, thresholds, trainedOn, ...(certain && { certain }) };
    this.#model = model;
    this.#words = words;
  }

  /** sha256 of the encoder's ONNX file whose vectors they take. */
  get encoder(): string {
    return this.#model.encoder;
  }

  /**
   * Probabilities of the labels, texts × labels.
   *
   * @param vectors of the encoder, texts × dimensions
   * @param encoded of each text, whether it has a vector, if not all do: the word model alone answers for the others
   */
  probabilities(texts: readonly string[], vectors: Float32Array, encoded?: Uint8Array): Float32Array {
    const { labels, kind } = this.description;
    const { dimensions } = this.#model;
    const values = new Float32Array(texts.length * labels.length);
    texts.forEach((text, t) => {
      const words = this.#words.logits(text);
      const vector = vectors.subarray(t * dimensions, (t + 1) * dimensions);
      const logits = encoded?.[t] === 0 ? words : deepLogits(this.#model, words, vector);
      values.set(labelProbabilities(kind, logits), t * labels.length);
    });
    return values;
  }

  /** Why a text got its logit of a column. @param read the text by the encoder */
  explain(text: string, read: TokenVectors, column = 0): DeepExplanation {
    return explainDeep(this.#model, this.#words, text, read, column);
  }
}
