import { fromBase64, toBase64 } from "../base64.js";
import { TermSpace } from "./termSpace.js";
import type { MapBasis, Region, TrainingMap } from "./trainingMap.js";

/** A `TrainingMap` as JSON: columns of small whole numbers as base64, little-endian. */
export interface TrainingMapFile {
  basis: MapBasis;
  titles: number;
  training: number[];
  regions: Region[];
  /** Uint16: x and y of each title, 65,535 for 1. */
  places: string;
  /** Uint8: 255 for a similarity of 1. */
  similarity: string;
  /** Uint8. */
  region: string;
  space: { rarity: string; greatest: number };
}

const steps = 65535;

/** The map in its file form. */
export function packMap({
  basis,
  space,
  training,
  places,
  similarity,
  region,
  regions,
}: TrainingMap): TrainingMapFile {
  const { rarity, greatest } = space.description;
  return {
    ...{ basis, titles: region.length, training, regions },
    places: toBase64(Uint16Array.from(places, (value) => Math.round(value * steps))),
    similarity: toBase64(Uint8Array.from(similarity, (value) => Math.round(value * 255))),
    region: toBase64(Uint8Array.from(region)),
    space: { rarity: toBase64(rarity), greatest },
  };
}

/** The map of a file. Places and similarities come back to within half a step. */
export function unpackMap({
  basis,
  training,
  regions,
  places,
  similarity,
  region,
  space,
}: TrainingMapFile): TrainingMap {
  return {
    space: TermSpace.restore({ rarity: fromBase64(space.rarity), greatest: space.greatest }),
    ...{ basis, training, regions },
    places: Float32Array.from(new Uint16Array(fromBase64(places).buffer), (value) => value / steps),
    similarity: Float32Array.from(fromBase64(similarity), (value) => value / 255),
    region: Int32Array.from(fromBase64(region)),
  };
}
