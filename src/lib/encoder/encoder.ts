import { openSession, Tensor, type InferenceSession } from "../model/runtime.js";
import { encoderTensors } from "./tensors.js";
import type { TokenVectors } from "./tokenVectors.js";

/** Runs the encoder's graph. */
export class Encoder {
  readonly #session: InferenceSession;

  private constructor(session: InferenceSession) {
    this.#session = session;
  }

  /**
   * @param wasm see `openSession`
   * @throws if the file is no ONNX model, or the runtime does not start
   */
  static async load(onnx: Uint8Array, wasm?: ArrayBuffer): Promise<Encoder> {
    return new Encoder(await openSession(onnx, wasm, 2));
  }

  /**
   * The vectors of texts of one length, row-major: the mean of the vectors of a text's tokens, those of the marks of its
   * start and end among them. Other texts of the batch do not change them.
   *
   * @param texts numbers of their pieces
   */
  async means(texts: readonly Int32Array[]): Promise<Float32Array> {
    const [mean] = await this.#run(texts, encoderTensors.mean);
    return mean;
  }

  /** The vectors of a text's tokens, tokens × dimensions, and their mean. @param text numbers of its pieces */
  async tokens(text: Int32Array): Promise<Pick<TokenVectors, "vectors" | "mean">> {
    const [vectors, mean] = await this.#run([text], encoderTensors.tokens, encoderTensors.mean);
    return { vectors, mean };
  }

  async #run(texts: readonly Int32Array[], ...names: string[]): Promise<Float32Array[]> {
    const length = texts[0].length;
    const pieces = new Int32Array(texts.length * length);
    texts.forEach((text, row) => pieces.set(text, row * length));
    const input = new Tensor("int32", pieces, [texts.length, length]);
    const outputs = await this.#session.run({ [encoderTensors.pieces]: input }, names);
    return names.map((name) => outputs[name].data as Float32Array);
  }
}
