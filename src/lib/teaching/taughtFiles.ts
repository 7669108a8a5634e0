import { readMatchingModel } from "../model/checks.js";
import type { ModelDescription } from "../model/description.js";
import { encodeOnnx } from "../model/onnx.js";
import { foldedModel } from "./folded.js";
import type { Taught } from "./taught.js";

/** What the two files of a model hold. */
interface Files {
  description: ModelDescription;
  onnx: Uint8Array;
}

/**
 * What a model is once it was taught: the same, but that it promises nothing. Its promises were shown for texts like those
 * that it was made with.
 *
 * @param records how many taught it
 */
export function taughtDescription(
  description: ModelDescription,
  records: number,
  thresholds = description.thresholds,
): ModelDescription {
  const { certain: _, promised: __, ...kept } = description;
  return {
    ...kept,
    thresholds,
    trainedOn: `${kept.trainedOn}; then taught the labels of ${records} records of another catalogue`,
  };
}

/**
 * The files of a model that was taught by words, which every tool reads that reads those of a trained model.
 *
 * @param before the files of the model that was taught
 * @param description of the taught model: see `taughtDescription`
 * @param sha256 gives the digest of some bytes in hexadecimal, or null where it cannot be computed
 * @throws if vectors took part, or no digest can be computed
 */
export async function taughtFiles(
  before: Files,
  description: ModelDescription,
  taught: Taught,
  sha256: (bytes: Uint8Array) => Promise<string | null>,
): Promise<Files> {
  const onnx = encodeOnnx(
    foldedModel(readMatchingModel(before.description, before.onnx), taught),
    description,
  );
  const digest = await sha256(onnx);
  if (digest === null)
    throw new Error(
      "missing digest: the page came over an unsafe connection (expected https, or this computer)",
    );
  return { description: { ...description, onnx: { bytes: onnx.length, sha256: digest } }, onnx };
}
