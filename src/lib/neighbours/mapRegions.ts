import { divide, type Kind } from "../comparison/skipped.js";
import { kMeans } from "./kMeans.js";
import { regionNames } from "./regionNames.js";

/** A titled book on the map. */
export interface MappedBook {
  id: string;
  title: string;
  isAnnotated: boolean;
  isTraining: boolean;
}

/** A region of the map by its telling words, with its share of the training titles. */
export interface RegionKind extends Kind {
  region: number;
}

const regionCount = 36;

/**
 * Divides titles into regions of the space in which they are points.
 *
 * @param points titles × size, row after row
 * @returns the number of each title's region, and the regions, those that lack most training titles first
 */
export function mapRegions(books: readonly MappedBook[], points: Float32Array, size: number) {
  const region = kMeans(points, size, Math.min(regionCount, Math.ceil(books.length / 20)));
  const count = region.reduce((most, each) => Math.max(most, each), -1) + 1;
  const names = regionNames(
    books.map(({ title }) => title),
    region,
    count,
  );
  const { kinds } = divide("region", "region", books, (i) => String(region[i]));
  return {
    region,
    kinds: kinds.map((kind): RegionKind => {
      const number = Number(kind.kind);
      return { ...kind, kind: names[number], region: number };
    }),
  };
}
