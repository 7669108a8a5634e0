import { sigmoid } from "../statistics/sigmoid.js";
import { FeatureExtractor, type FeatureHit } from "../text/features.js";
import { readMatchingModel } from "./checks.js";
import type { ModelDescription } from "./description.js";
import { linearScore, weightsFrom, type LinearModel } from "./linearModel.js";
import type { Probabilities, Scorer } from "./scorer.js";

/** A feature of a text and what it adds to a logit. */
export interface Contribution extends FeatureHit {
  /** In logits: above 0 speaks for the column's label, below 0 against it. */
  contribution: number;
}

/** Why a text got its logit: bias + Σ contributions, exactly. */
export interface Explanation {
  composed: string;
  bias: number;
  logit: number;
  contributions: Contribution[];
}

/** The plain TypeScript scorer: reads the weights out of the ONNX file and needs no runtime. */
export class LinearScorer implements Scorer {
  readonly description: ModelDescription;
  readonly #model: LinearModel;
  readonly #extractor: FeatureExtractor;
  readonly #logits: (text: string) => Float64Array;

  /** @throws if the ONNX file is not the one that the description describes */
  constructor(description: ModelDescription, onnx: Uint8Array) {
    this.description = description;
    this.#model = readMatchingModel(description, onnx);
    this.#extractor = new FeatureExtractor(description.features);
    this.#logits = linearScore(this.#model, description.features);
  }

  score(texts: readonly string[]): Promise<Probabilities> {
    const { labels } = this.description;
    const { columns } = this.#model;
    const values = new Float32Array(texts.length * labels.length);
    texts.forEach((text, t) => {
      const logits = this.#logits(text);
      if (columns === 1) values.set([sigmoid(-logits[0]), sigmoid(logits[0])], t * 2);
      else values.set(logits.map(sigmoid), t * columns);
    });
    return Promise.resolve({ texts: texts.length, labels, values });
  }

  /** What each feature of a text adds to the logit of a column, in the order in which they stand. */
  explain(text: string, column = 0): Explanation {
    const { weights, scales, bias } = this.#model;
    const { composed, hits } = this.#extractor.explain(text);
    let logit = bias[column];
    const contributions = hits.map((hit) => {
      const contribution = hit.value * scales[column] * weights[weightsFrom(this.#model, hit.index) + column];
      logit += contribution;
      return { ...hit, contribution };
    });
    return { composed, bias: bias[column], logit, contributions };
  }
}
