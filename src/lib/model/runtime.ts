import * as ort from "onnxruntime-web/wasm";

export { Tensor, type InferenceSession } from "onnxruntime-web/wasm";

/**
 * The only owner of ONNX Runtime, in Node and in the browser: makes a session of a model file.
 *
 * @param wasm the runtime's binary, where the caller fetched it (to show progress); else the runtime finds it
 * @param threads that it may use where pages are isolated from other hosts
 * @throws if the file is no ONNX model, or the runtime does not start
 */
export function openSession(
  onnx: Uint8Array,
  wasm?: ArrayBuffer,
  threads = 1,
): Promise<ort.InferenceSession> {
  // Most static hosts send no isolation headers, without which threads cannot share memory; Node knows no isolation.
  ort.env.wasm.numThreads = globalThis.crossOriginIsolated ? threads : 1;
  if (wasm) ort.env.wasm.wasmBinary = wasm;
  return ort.InferenceSession.create(onnx, { executionProviders: ["wasm"] });
}
