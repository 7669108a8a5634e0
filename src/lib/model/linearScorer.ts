import { FeatureExtractor, type FeatureHit } from "../text/features.js";
import { readMatchingModel } from "./checks.js";
import type { ModelDescription, ModelKind } from "./description.js";
import { labelProbabilities, linearScore, weightsFrom, type LinearModel } from "./linearModel.js";
import type { Probabilities, Scorer } from "./scorer.js";

/** A feature of a text and what it adds to a logit. */
export interface Contribution extends FeatureHit {
  /** In logits: above 0 speaks for the column's label, below 0 against it. */
  contribution: number;
}

/**
 * Why a text got its logit: that of the scorer, which bias + Σ contributions equals but for rounding in double precision
 * (below 1e-9). A multiclass model knows no zero, only distances between its labels: bias, contributions and logit of a
 * label are those by which it stands above the mean of all labels.
 */
export interface Explanation {
  composed: string;
  bias: number;
  logit: number;
  /** Probability that the model gives the label, or of a binary model the second label. */
  probability: number;
  contributions: Contribution[];
}

/**
 * What is a column's own of a sum over parts: the part itself, or of a multiclass model how far it stands above the mean
 * of all columns.
 */
export function ownPart(
  kind: ModelKind,
  column: number,
  columns: number,
): (parts: (column: number) => number) => number {
  if (kind !== "multiclass") return (parts) => parts(column);
  return (parts) => {
    let sum = 0;
    for (let c = 0; c < columns; c++) sum += parts(c);
    return parts(column) - sum / columns;
  };
}

/** The plain TypeScript scorer: reads the weights out of the ONNX file and needs no runtime. */
export class LinearScorer implements Scorer {
  readonly description: ModelDescription;
  readonly #model: LinearModel;
  readonly #extractor: FeatureExtractor;
  readonly #logits: (text: string) => Float64Array;
  /** The text explained last: whoever asks about one of its labels asks about others. */
  #read?: { text: string; logits: Float64Array; composed: string; hits: FeatureHit[] };

  /** @throws if the ONNX file is not the one that the description describes */
  constructor(description: ModelDescription, onnx: Uint8Array) {
    this.description = description;
    this.#model = readMatchingModel(description, onnx);
    this.#extractor = new FeatureExtractor(description.features);
    this.#logits = linearScore(this.#model, description.features);
  }

  score(texts: readonly string[]): Promise<Probabilities> {
    const { labels, kind } = this.description;
    const values = new Float32Array(texts.length * labels.length);
    texts.forEach((text, t) => values.set(labelProbabilities(kind, this.#logits(text)), t * labels.length));
    return Promise.resolve({ texts: texts.length, labels, values });
  }

  /** The logit of each column for a text. */
  logits(text: string): Float64Array {
    return this.#logits(text);
  }

  /**
   * What each feature of a text adds to the logit of a column, in the order in which they stand.
   *
   * @param shares what the logit of each column counts for, where it is a part of another: its explanation is scaled
   */
  explain(text: string, column = 0, shares?: readonly number[]): Explanation {
    const { weights, scales, bias: biases, columns } = this.#model;
    const { kind } = this.description;
    const own = ownPart(kind, column, columns);
    const part = (parts: (column: number) => number) => own((c) => (shares?.[c] ?? 1) * parts(c));
    if (this.#read?.text !== text)
      this.#read = { text, logits: this.#logits(text), ...this.#extractor.explain(text) };
    const { logits, composed, hits } = this.#read;
    const contributions = hits.map((hit) => {
      const from = weightsFrom(this.#model, hit.index);
      return { ...hit, contribution: part((c) => hit.value * scales[c] * weights[from + c]) };
    });
    return {
      composed,
      bias: part((c) => biases[c]),
      logit: part((c) => logits[c]),
      probability: labelProbabilities(kind, logits)[kind === "binary" ? 1 : column],
      contributions,
    };
  }
}
