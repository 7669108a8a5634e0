import { openSession, Tensor, type InferenceSession } from "../model/runtime.js";
import { encoderTensors } from "./tensors.js";

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
    return new Encoder(await openSession(onnx, wasm));
  }

  /**
   * The vectors of texts of one length, row-major: the mean of the vectors of a text's tokens, those of the marks of its
   * start and end among them. Other texts of the batch do not change them.
   *
   * @param texts numbers of their pieces
   */
  async means(texts: readonly Int32Array[]): Promise<Float32Array> {
    const length = texts[0].length;
    const pieces = new Int32Array(texts.length * length);
    texts.forEach((text, row) => pieces.set(text, row * length));
    const input = new Tensor("int32", pieces, [texts.length, length]);
    const outputs = await this.#session.run({ [encoderTensors.pieces]: input }, [encoderTensors.mean]);
    return outputs[encoderTensors.mean].data as Float32Array;
  }
}
