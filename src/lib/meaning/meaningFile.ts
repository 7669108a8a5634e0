import { HeadedFile, packHeaded } from "../headedFile.js";
import { directionCount, type Directions } from "./directions.js";
import { Meanings } from "./meanings.js";

/** What a page needs to compare the texts of a collection by meaning. */
export interface CollectionMeanings {
  /** sha256 of the ONNX file of the encoder, whose vectors of other texts can be compared with them. */
  encoder: string;
  directions: Directions;
  /** Of each text, in the order of the collection. */
  meanings: Meanings;
  texts: number;
  /** Texts that have none, because the encoder had not read them. */
  without: number;
  /** How much shared words count in how close two texts are, in [0, 1]; meaning counts for the rest. */
  wordsShare: number;
}

interface Header extends Omit<CollectionMeanings, "directions" | "meanings"> {
  dimensions: number;
}

/** Writes the meanings of a collection. @param rows texts × directions, all zeros for a text without a meaning */
export function packMeanings(
  { directions, ...about }: Omit<CollectionMeanings, "meanings" | "texts" | "without">,
  rows: Int8Array,
): Uint8Array {
  const texts = rows.length / directionCount;
  const meanings = new Meanings(rows, directionCount);
  let without = 0;
  for (let text = 0; text < texts; text++) if (meanings.of(text) === null) without++;
  const header: Header = { ...about, without, texts, dimensions: directions.dimensions };
  return packHeaded(header, [directions.steps, directions.basis, rows]);
}

/** Reads what `packMeanings` wrote. @throws if the file is cut short */
export function unpackMeanings(content: ArrayBuffer): CollectionMeanings {
  const file = new HeadedFile<Header>(content, "meanings");
  const { dimensions, ...about } = file.header;
  const steps = file.next(Float32Array, directionCount);
  const basis = file.next(Int8Array, directionCount * dimensions);
  const meanings = new Meanings(file.next(Int8Array, about.texts * directionCount), directionCount);
  return { ...about, directions: { dimensions, basis, steps }, meanings };
}
