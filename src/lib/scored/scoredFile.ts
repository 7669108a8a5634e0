import type { ScoredTask } from "./scoredTask.js";

/** A scored task as one file: the length of a header in four bytes, the header as JSON, then the probabilities. */
const lengthBytes = 4;

/** Writes a scored task. */
export function packScored(scored: ScoredTask): Uint8Array {
  const models = scored.models.map((model) => ({ ...model, probabilities: model.probabilities.length }));
  const json = new TextEncoder().encode(JSON.stringify({ ...scored, models }));
  // Floats must begin at a multiple of four; JSON does not mind spaces at its end.
  const header = new Uint8Array(Math.ceil(json.length / 4) * 4).fill(32);
  header.set(json);
  const numbers = scored.models.reduce((sum, { probabilities }) => sum + probabilities.length, 0);
  const file = new Uint8Array(lengthBytes + header.length + numbers * 4);
  new DataView(file.buffer).setUint32(0, header.length, true);
  file.set(header, lengthBytes);
  let at = lengthBytes + header.length;
  for (const { probabilities } of scored.models) {
    file.set(new Uint8Array(probabilities.buffer, probabilities.byteOffset, probabilities.byteLength), at);
    at += probabilities.byteLength;
  }
  return file;
}

/** Reads what `packScored` wrote. @throws if the file is cut short */
export function unpackScored(file: ArrayBuffer): ScoredTask {
  const header = file.byteLength < lengthBytes ? 0 : new DataView(file).getUint32(0, true);
  let at = lengthBytes + header;
  const json = new TextDecoder().decode(
    new Uint8Array(file, 0, Math.min(at, file.byteLength)).slice(lengthBytes),
  );
  if (header === 0 || at > file.byteLength) throw truncated(file.byteLength, at);
  const content = JSON.parse(json) as ScoredTask;
  const models = content.models.map((model) => {
    const [first, numbers] = [at, Number(model.probabilities)];
    at += numbers * 4;
    if (at > file.byteLength) throw truncated(file.byteLength, at);
    return { ...model, probabilities: new Float32Array(file, first, numbers) };
  });
  return { ...content, models };
}

function truncated(found: number, expected: number): Error {
  return new Error(`truncated predictions: ${found} bytes (expected ${expected} or more)`);
}
