import { parseEncoderDescription } from "../../src/lib/encoder/description.js";
import { Encoder } from "../../src/lib/encoder/encoder.js";
import { EncodingQueue } from "../../src/lib/encoder/queue.js";
import { Tokeniser } from "../../src/lib/encoder/tokeniser.js";
import type { TokenVectors } from "../../src/lib/encoder/tokenVectors.js";
import { digest } from "../../loaders/digest.js";
import { readTaskFile } from "../artefacts.js";
import type { TextEncoder } from "../training/deep/vectors.js";
import { buildEncoder } from "./build.js";
import { readWeights, weightsFolder } from "./weights.js";

/** An encoder that also tells a text token by token. */
export interface OpenEncoder extends TextEncoder {
  tokens(text: string): Promise<TokenVectors>;
}

/** The encoder of the repository. @throws if it has not been built */
export async function openEncoder(): Promise<OpenEncoder> {
  const [json, onnx, vocabulary] = await Promise.all(
    ["model.json", "model.onnx", "vocabulary.txt"].map((file) => readTaskFile("encoder", file)),
  );
  const description = parseEncoderDescription(JSON.parse(json.toString()));
  return runEncoder(onnx, vocabulary.toString(), { ...description.onnx, dimensions: description.dimensions });
}

/** The encoder as it was published, built in the same way: it has seen no text of any task. @throws as `readWeights` does */
export async function openPublishedEncoder(): Promise<OpenEncoder> {
  const { onnx, dimensions } = buildEncoder(await readWeights(weightsFolder));
  const vocabulary = (await readTaskFile("encoder", "vocabulary.txt")).toString();
  return runEncoder(onnx, vocabulary, { sha256: digest(onnx), bytes: onnx.length, dimensions });
}

/** An encoder from the content of its files. */
export async function runEncoder(
  onnx: Uint8Array,
  vocabulary: string,
  identity: Pick<OpenEncoder, "sha256" | "bytes" | "dimensions">,
): Promise<OpenEncoder> {
  const tokeniser = new Tokeniser(vocabulary);
  const encoder = await Encoder.load(onnx);
  const { dimensions } = identity;
  return {
    ...identity,
    async encode(texts) {
      const vectors = new Float32Array(texts.length * dimensions);
      const queue = new EncodingQueue();
      queue.add(
        0,
        texts.map((text) => tokeniser.read(text).pieces),
      );
      for (let batch = queue.next(); batch.length > 0; batch = queue.next()) {
        const made = await encoder.means(batch.map(({ pieces }) => pieces));
        batch.forEach(({ place }, row) =>
          vectors.set(made.subarray(row * dimensions, (row + 1) * dimensions), place * dimensions),
        );
      }
      return vectors;
    },
    async tokens(text) {
      return { spans: tokeniser.spans(text), ...(await encoder.tokens(tokeniser.read(text).pieces)) };
    },
  };
}
