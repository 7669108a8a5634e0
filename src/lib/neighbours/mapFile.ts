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
    places: encode(new Uint8Array(Uint16Array.from(places, (value) => Math.round(value * steps)).buffer)),
    similarity: encode(Uint8Array.from(similarity, (value) => Math.round(value * 255))),
    region: encode(Uint8Array.from(region)),
    space: { rarity: encode(rarity), greatest },
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
    space: TermSpace.restore({ rarity: decode(space.rarity), greatest: space.greatest }),
    ...{ basis, training, regions },
    places: Float32Array.from(new Uint16Array(decode(places).buffer), (value) => value / steps),
    similarity: Float32Array.from(decode(similarity), (value) => value / 255),
    region: Int32Array.from(decode(region)),
  };
}

function encode(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

function decode(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
