import { FeatureExtractor, type SparseVector } from "../text/features.js";
import { readMatchingModel } from "./checks.js";
import { columnCount, type ModelDescription } from "./description.js";
import { tensorNames } from "./onnx.js";
import { openSession, Tensor, type InferenceSession } from "./runtime.js";
import type { Probabilities, Scorer } from "./scorer.js";

/** Texts in a batch at most, and padded entries and weights in a batch at most (unless one text alone has more). */
const batchTexts = 256;
const batchEntries = 2 ** 18;
const batchWeights = 2 ** 23;

/** Scores with the model file itself, in Node and in the browser. */
export class OnnxScorer implements Scorer {
  readonly description: ModelDescription;
  readonly #session: InferenceSession;
  readonly #extractor: FeatureExtractor;

  private constructor(description: ModelDescription, session: InferenceSession) {
    this.description = description;
    this.#session = session;
    this.#extractor = new FeatureExtractor(description.features);
  }

  /**
   * @param wasm the runtime's binary, where the caller fetched it (to show progress); else the runtime finds it
   * @throws if the ONNX file is not the one that the description describes, or does not run
   */
  static async load(
    description: ModelDescription,
    onnx: Uint8Array,
    wasm?: ArrayBuffer,
  ): Promise<OnnxScorer> {
    readMatchingModel(description, onnx);
    const session = await openSession(onnx, wasm);
    return new OnnxScorer(description, session);
  }

  async score(texts: readonly string[]): Promise<Probabilities> {
    const { labels } = this.description;
    const result = new Float32Array(texts.length * labels.length);
    const vectors = texts.map((text) => this.#extractor.extract(text));
    // Texts of like length share a batch, so that little of it is padding.
    const order = vectors
      .map((_, t) => t)
      .sort((a, b) => vectors[a].indices.length - vectors[b].indices.length);
    const entries = Math.min(batchEntries, Math.floor(batchWeights / columnCount(this.description)));
    for (const batch of batches(order, vectors, entries)) {
      const probabilities = await this.#run(batch.map((t) => vectors[t]));
      batch.forEach((t, row) =>
        result.set(probabilities.subarray(row * labels.length, (row + 1) * labels.length), t * labels.length),
      );
    }
    return { texts: texts.length, labels, values: result };
  }

  async #run(vectors: SparseVector[]): Promise<Float32Array> {
    const width = Math.max(1, ...vectors.map(({ indices }) => indices.length));
    const indices = new Int32Array(vectors.length * width);
    const values = new Float32Array(vectors.length * width);
    vectors.forEach((vector, row) => {
      indices.set(vector.indices, row * width);
      values.set(vector.values, row * width);
    });
    const shape = [vectors.length, width];
    const outputs = await this.#session.run(
      {
        [tensorNames.indices]: new Tensor("int32", indices, shape),
        [tensorNames.values]: new Tensor("float32", values, shape),
      },
      [tensorNames.probabilities],
    );
    return outputs[tensorNames.probabilities].data as Float32Array;
  }
}

/** Cuts texts, ordered by number of features, into batches that stay within both limits. */
function* batches(order: number[], vectors: SparseVector[], entries: number): Generator<number[]> {
  let batch: number[] = [];
  for (const t of order) {
    const width = vectors[t].indices.length;
    if (batch.length > 0 && (batch.length === batchTexts || (batch.length + 1) * width > entries)) {
      yield batch;
      batch = [];
    }
    batch.push(t);
  }
  if (batch.length > 0) yield batch;
}
