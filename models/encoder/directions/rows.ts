import { alongDirections, directionCount, type Directions } from "../../../src/lib/meaning/directions.js";
import type { CollectionName } from "../../../src/lib/meaning/collectionName.js";
import { digest } from "../../../loaders/digest.js";
import type { VectorsOf } from "../../training/deep/vectors.js";
import { collectionTexts } from "./collections.js";
import { textKey } from "./keptMeanings.js";

/** The texts of a collection that have meanings, each once. */
export interface DifferentTexts {
  /** Those of the published table. */
  published: string[];
  /** These and those of the embedded sample, which so needs no encoder either. */
  all: string[];
}

/** @throws if the published table cannot be had */
export async function differentTexts(name: CollectionName): Promise<DifferentTexts> {
  const { texts, isSample } = await collectionTexts[name]();
  if (isSample) throw new Error(`missing data: ${name} (expected the published tables, not the sample)`);
  const sample = await collectionTexts[name]({ sampleOnly: true, log: () => undefined });
  return { published: [...new Set(texts)], all: [...new Set([...texts, ...sample.texts])] };
}

/** Texts along directions, by key. @throws if two of them have one key */
export async function rowsByKey(
  texts: readonly string[],
  vectorsOf: VectorsOf,
  directions: Directions,
): Promise<Map<string, Int8Array>> {
  const { vectors, dimensions } = await vectorsOf(texts);
  const rows = new Map<string, Int8Array>();
  texts.forEach((text, place) => {
    const key = textKey(text);
    if (rows.has(key)) throw new Error(`ambiguous key: ${key} (expected one text; make keys longer)`);
    const vector = vectors.subarray(place * dimensions, (place + 1) * dimensions);
    rows.set(key, alongDirections(vector, directions));
  });
  return rows;
}

/** The kept rows of texts, one after the other; zeros for a text that has none. */
export function rowsOf(texts: readonly string[], rows: ReadonlyMap<string, Int8Array>): Int8Array {
  const values = new Int8Array(texts.length * directionCount);
  texts.forEach((text, place) => {
    const row = rows.get(textKey(text));
    if (row) values.set(row, place * directionCount);
  });
  return values;
}

/** What tells whether a table holds the same texts. */
export function textsDigest(texts: Iterable<string>): string {
  return digest(
    [...new Set(texts)]
      .sort()
      .map((text) => `${text}\n`)
      .join(""),
  );
}
