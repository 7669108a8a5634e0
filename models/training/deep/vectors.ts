import { createHash, randomUUID } from "node:crypto";
import { appendFile, mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "../../../loaders/paths.js";

/** Vectors of texts, texts × dimensions. */
export type VectorsOf = (texts: readonly string[]) => Promise<{ vectors: Float32Array; dimensions: number }>;

/** What makes vectors of texts. */
export interface TextEncoder {
  /** Whose vectors they are: those of another encoder are kept apart. */
  sha256: string;
  dimensions: number;
  /** Bytes of its file. */
  bytes: number;
  /** Texts × dimensions. */
  encode(texts: readonly string[]): Promise<Float32Array>;
}

/** Texts that are encoded before their vectors are written down: what a stop can cost. */
const atATime = 512;
const keyBytes = 16;

/**
 * Vectors that are kept in `.cache/vectors`, each under the digest of its text, so that no text is encoded twice and a run
 * that was stopped goes on where it was. Each run appends to a file of its own, so that several may run at once; a record
 * at the end of a file that was cut off by a stop, or is still being written, is left out and made again.
 *
 * @param folder where they are kept
 */
export async function keptVectors(
  encoder: TextEncoder,
  log: (line: string) => void = () => undefined,
  folder = join(repositoryRoot, ".cache", "vectors"),
): Promise<VectorsOf> {
  const { dimensions } = encoder;
  const prefix = encoder.sha256.slice(0, 16);
  const file = join(folder, `${prefix}-${randomUUID()}.bin`);
  const record = keyBytes + 4 * dimensions;
  await mkdir(folder, { recursive: true });
  const known = new Map<string, Float32Array>();
  const keep = (bytes: Buffer) => {
    for (let at = 0; at + record <= bytes.length; at += record) {
      const vector = new Float32Array(dimensions);
      for (let d = 0; d < dimensions; d++) vector[d] = bytes.readFloatLE(at + keyBytes + 4 * d);
      known.set(bytes.toString("hex", at, at + keyBytes), vector);
    }
  };
  for (const name of await readdir(folder))
    if (name.startsWith(prefix)) keep(await readFile(join(folder, name)));

  return async (texts) => {
    const keys = texts.map(keyOf);
    const missing = [...new Map(keys.map((key, t) => [key, texts[t]]))].filter(([key]) => !known.has(key));
    // Texts of like length go together, the longest last.
    missing.sort(([, a], [, b]) => a.length - b.length);
    for (let from = 0; from < missing.length; from += atATime) {
      const some = missing.slice(from, from + atATime);
      const made = await encoder.encode(some.map(([, text]) => text));
      const bytes = Buffer.alloc(some.length * record);
      some.forEach(([key], i) => {
        bytes.write(key, i * record, "hex");
        for (let d = 0; d < dimensions; d++)
          bytes.writeFloatLE(made[i * dimensions + d], i * record + keyBytes + 4 * d);
      });
      await appendFile(file, bytes);
      keep(bytes);
      log(`${from + some.length} of ${missing.length} texts encoded`);
    }
    const vectors = new Float32Array(texts.length * dimensions);
    keys.forEach((key, t) => vectors.set(known.get(key) ?? [], t * dimensions));
    return { vectors, dimensions };
  };
}

function keyOf(text: string): string {
  return createHash("sha256")
    .update(text)
    .digest("hex")
    .slice(0, 2 * keyBytes);
}
