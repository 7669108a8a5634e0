import type { EncoderDescription } from "../../lib/encoder/description.js";
import type { KeptFile } from "../keptDownload.js";
import { storages } from "../storages.js";

/** Addresses of the encoder's three files and of ONNX Runtime's binary. */
export interface EncoderUrls {
  description: string;
  onnx: string;
  vocabulary: string;
  wasm: string;
}

/** The files that the encoder needs besides its description: model, vocabulary and runtime. */
export function encoderFiles(
  { onnx, vocabulary, wasm }: EncoderUrls,
  description: EncoderDescription,
): (KeptFile & { storage: string; bytes: number })[] {
  const { encoder, runtime } = storages;
  return [
    { storage: encoder, url: onnx, expected: description.onnx, bytes: description.onnx.bytes },
    {
      storage: encoder,
      url: vocabulary,
      expected: description.vocabulary,
      bytes: description.vocabulary.bytes,
    },
    { storage: runtime, url: wasm, bytes: description.runtimeBytes ?? 0 },
  ];
}
