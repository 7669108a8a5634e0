/**
 * Scores texts with a model: `npx tsx score.ts < texts.txt` prints the probability of each label for each line.
 *
 * It needs `onnxruntime-web`, and beside itself `features.js`. The model lies two folders up.
 */
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { env, InferenceSession, Tensor } from "onnxruntime-web/wasm";
import { FeatureExtractor, featureVersion, type FeatureSettings } from "./features.js";

const batch = 32;
// One thread: with more, the runtime asks for workers that Node does not have.
env.wasm.numThreads = 1;

/** What is used here of `model.json`. */
interface Description {
  labels: string[];
  featureVersion: number;
  features: FeatureSettings;
}

/** A model of a folder that holds `model.json` and `model.onnx`. */
export class Model {
  private constructor(
    readonly description: Description,
    private readonly session: InferenceSession,
  ) {}

  static async open(folder: URL): Promise<Model> {
    const description = JSON.parse(await readFile(new URL("model.json", folder), "utf8")) as Description;
    if (description.featureVersion !== featureVersion)
      throw new Error(
        `outdated model: feature version ${description.featureVersion} (expected ${featureVersion})`,
      );
    const onnx = await readFile(new URL("model.onnx", folder));
    return new Model(description, await InferenceSession.create(onnx));
  }

  /** Probabilities of each text, one for each label, between 0 and 1. */
  async score(texts: readonly string[]): Promise<number[][]> {
    const scored: number[][] = [];
    for (let at = 0; at < texts.length; at += batch)
      scored.push(...(await this.#score(texts.slice(at, at + batch))));
    return scored;
  }

  async #score(texts: readonly string[]): Promise<number[][]> {
    const extractor = new FeatureExtractor(this.description.features);
    const vectors = texts.map((each) => extractor.extract(each));
    const width = Math.max(...vectors.map(({ indices }) => indices.length));
    const indices = new Int32Array(texts.length * width);
    const values = new Float32Array(texts.length * width);
    vectors.forEach((vector, row) => {
      indices.set(vector.indices, row * width);
      values.set(vector.values, row * width);
    });
    const shape = [texts.length, width];
    const { probabilities } = await this.session.run({
      indices: new Tensor("int32", indices, shape),
      values: new Tensor("float32", values, shape),
    });
    const flat = [...(probabilities.data as Float32Array)];
    const labels = this.description.labels.length;
    return texts.map((_, row) => flat.slice(row * labels, (row + 1) * labels));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const model = await Model.open(new URL("../../", import.meta.url));
  const lines = (await text(process.stdin)).split(/\r?\n/).slice(0, -1);
  for (const probabilities of await model.score(lines)) {
    const named = model.description.labels.map((label, l) => [label, probabilities[l]]);
    process.stdout.write(`${JSON.stringify(Object.fromEntries(named))}\n`);
  }
}
