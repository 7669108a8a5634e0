import { createHash } from "node:crypto";

/** Steps in which probabilities are kept. */
const steps = 65_535;
const keyBytes = 32;

/** A probability as it is kept. What a deep variant says of test texts is scored in this form. */
export function keptProbability(probability: number): number {
  return Math.round(probability * steps) / steps;
}

/**
 * What a model says of test texts, as a file: the digest of the texts, then two bytes, little-endian, for each
 * probability. There is nothing of the texts in it.
 *
 * @param probabilities texts × labels, in [0, 1]
 */
export function packPredictions(texts: readonly string[], probabilities: ArrayLike<number>): Uint8Array {
  const file = new Uint8Array(keyBytes + 2 * probabilities.length);
  file.set(keyOf(texts));
  const view = new DataView(file.buffer, keyBytes);
  for (let i = 0; i < probabilities.length; i++)
    view.setUint16(2 * i, Math.round(probabilities[i] * steps), true);
  return file;
}

/** Reads what `packPredictions` wrote: texts × labels; null where it is of other texts. */
export function unpackPredictions(file: Uint8Array, texts: readonly string[]): Float32Array | null {
  if (!keyOf(texts).equals(file.subarray(0, keyBytes))) return null;
  const view = new DataView(file.buffer, file.byteOffset + keyBytes, file.byteLength - keyBytes);
  return Float32Array.from({ length: view.byteLength / 2 }, (_, i) => view.getUint16(2 * i, true) / steps);
}

function keyOf(texts: readonly string[]): Buffer {
  return createHash("sha256").update(JSON.stringify(texts)).digest();
}
