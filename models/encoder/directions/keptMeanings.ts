import { HeadedFile, packHeaded } from "../../../src/lib/headedFile.js";
import type { Directions } from "../../../src/lib/meaning/directions.js";
import { digest } from "../../../loaders/digest.js";

/** The meanings of a collection as the repository keeps them: by keys that say nothing of the texts. */
export interface KeptMeanings {
  /** sha256 of the encoder's ONNX file. */
  encoder: string;
  directions: Directions;
  /** A row of bytes for each text, by the text's key. */
  rows: Map<string, Int8Array>;
}

const keyBytes = 5;

/** By what a text is found again: too little of its digest to tell anything of the text. */
export function textKey(text: string): string {
  return digest(text).slice(0, 2 * keyBytes);
}

interface Header {
  encoder: string;
  texts: number;
  dimensions: number;
  directions: number;
}

/** Writes them as one file, sorted by key. */
export function packKept({ encoder, directions, rows }: KeptMeanings): Uint8Array {
  const { dimensions, basis, steps } = directions;
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  const header: Header = { encoder, texts: rows.size, dimensions, directions: steps.length };
  const keys = Buffer.from(sorted.map(([key]) => key).join(""), "hex");
  const values = new Int8Array(rows.size * steps.length);
  sorted.forEach(([, row], text) => values.set(row, text * steps.length));
  return packHeaded(header, [steps, basis, keys, values]);
}

/** Reads what `packKept` wrote. @throws if the file is cut short */
export function unpackKept(content: ArrayBuffer): KeptMeanings {
  const file = new HeadedFile<Header>(content, "meanings");
  const { encoder, texts, dimensions, directions: count } = file.header;
  const steps = file.next(Float32Array, count);
  const basis = file.next(Int8Array, count * dimensions);
  const keys = Buffer.from(file.next(Uint8Array, texts * keyBytes)).toString("hex");
  const values = file.next(Int8Array, texts * count);
  const rows = new Map<string, Int8Array>();
  for (let text = 0; text < texts; text++)
    rows.set(
      keys.slice(2 * keyBytes * text, 2 * keyBytes * (text + 1)),
      values.subarray(text * count, (text + 1) * count),
    );
  return { encoder, directions: { dimensions, basis, steps }, rows };
}
