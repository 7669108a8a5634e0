import { divide, type Kind } from "../comparison/skipped.js";
import { sparseMatrix } from "../learning/matrix.js";
import { directionCount } from "../meaning/directions.js";
import type { Meanings } from "../meaning/meanings.js";
import { kMeans } from "./kMeans.js";
import { layout } from "./layout.js";
import { NeighbourIndex } from "./neighbourIndex.js";
import { randomisedSvd } from "./randomisedSvd.js";
import { regionNames } from "./regionNames.js";
import { TermSpace } from "./termSpace.js";
import { unitRows } from "./unitRows.js";

/** A titled book on the map. */
export interface MappedBook {
  id: string;
  title: string;
  isAnnotated: boolean;
  isTraining: boolean;
}

/** A region of the map with its share of the training titles, and where its middle is. */
export interface Region extends Kind {
  region: number;
  x: number;
  y: number;
}

/** What nearness on the map is of: meaning where the encoder has read every title, else shared words. */
export type MapBasis = "meaning" | "words";

/** The titled books of the collection, in the order given, on a plane map, with their closest training titles. */
export interface TrainingMap {
  basis: MapBasis;
  space: TermSpace;
  /** Numbers of the training titles. */
  training: number[];
  /** x and y of each title in [0, 1]. */
  places: Float32Array;
  /** Cosine with the closest training title other than itself, in [0, 1]. */
  similarity: Float32Array;
  region: Int32Array;
  regions: Region[];
}

const dimensions = 32;
const regionCount = 36;

/**
 * Lays the titles out by meaning, or without meanings by the words they share; divides the map into regions, and measures
 * how close every title is to the training titles. Words become rarity-weighted vectors, which are reduced to 32
 * directions for the map and its regions (latent semantic analysis); similarities are of the words themselves.
 *
 * @param meanings of the titles; null where some have none
 */
export function trainingMap(books: readonly MappedBook[], meanings: Meanings | null): TrainingMap {
  const titles = books.map(({ title }) => title);
  const space = TermSpace.fit(titles);
  const training = books.flatMap(({ isTraining }, i) => (isTraining ? i : []));
  const laidOut = meanings
    ? {
        points: unitRows(Float32Array.from(meanings.rows), directionCount),
        size: directionCount,
        similarity: nearestMeaning(books, training, meanings),
      }
    : byWords(books, training, space);
  const { points, size, similarity } = laidOut;
  const places = layout(points, size);
  const region = kMeans(points, size, Math.min(regionCount, Math.ceil(titles.length / 20)));
  const count = region.reduce((most, each) => Math.max(most, each), -1) + 1;
  const names = regionNames(titles, region, count);
  const { kinds } = divide("region", "region", books, (i) => String(region[i]));
  const regions = kinds.map((kind) => {
    const number = Number(kind.kind);
    return { ...kind, kind: names[number], region: number, ...middle(places, region, number) };
  });
  return { basis: meanings ? "meaning" : "words", space, training, places, similarity, region, regions };
}

function nearestMeaning(
  books: readonly MappedBook[],
  training: readonly number[],
  meanings: Meanings,
): Float32Array {
  return Float32Array.from(books, (_, i) => {
    const meaning = meanings.of(i);
    const near = meaning ? meanings.nearest(meaning, 2, training) : [];
    // A cosine below 0 is no nearer than one of 0.
    return Math.max(0, near.find(({ text }) => text !== i)?.similarity ?? 0);
  });
}

function byWords(books: readonly MappedBook[], training: readonly number[], space: TermSpace) {
  const vectors = books.map(({ title }) => space.vector(title));
  const index = new NeighbourIndex(
    space,
    training.map((i) => books[i].title),
  );
  const similarity = Float32Array.from(books, ({ isTraining }, i) => {
    if (!isTraining) return index.closest(vectors[i]).similarity;
    return index.nearest(vectors[i], 2).find((neighbour) => training[neighbour.title] !== i)?.similarity ?? 0;
  });
  const size = Math.max(1, Math.min(dimensions, books.length));
  return {
    points: unitRows(randomisedSvd(sparseMatrix(vectors, space.buckets), size), size),
    size,
    similarity,
  };
}

/** The median place of a region's titles. */
function middle(places: Float32Array, region: Int32Array, number: number): { x: number; y: number } {
  const own = Array.from(region.keys()).filter((i) => region[i] === number);
  const median = (axis: number) =>
    own.map((i) => places[2 * i + axis]).sort((a, b) => a - b)[own.length >> 1];
  return { x: median(0), y: median(1) };
}
