import { divide, type Kind } from "../comparison/skipped.js";
import { sparseMatrix } from "../learning/matrix.js";
import { kMeans } from "./kMeans.js";
import { layout } from "./layout.js";
import { NeighbourIndex } from "./neighbourIndex.js";
import { randomisedSvd } from "./randomisedSvd.js";
import { regionNames } from "./regionNames.js";
import { TermSpace } from "./termSpace.js";

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

/** The titled books of the collection, in the order given, on a plane map, with their closest training titles. */
export interface TrainingMap {
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
 * Lays the titles out by the words they share, divides the map into regions, and measures how close every title is to
 * the training titles. Words → rarity-weighted vectors → 32 directions (latent semantic analysis) → map and regions;
 * similarities are of the words themselves.
 */
export function trainingMap(books: readonly MappedBook[]): TrainingMap {
  const titles = books.map(({ title }) => title);
  const space = TermSpace.fit(titles);
  const training = books.flatMap(({ isTraining }, i) => (isTraining ? i : []));
  const index = new NeighbourIndex(
    space,
    training.map((i) => titles[i]),
  );
  const vectors = titles.map((title) => space.vector(title));
  const similarity = Float32Array.from(books, ({ isTraining }, i) => {
    if (!isTraining) return index.closest(vectors[i]).similarity;
    return index.nearest(vectors[i], 2).find((neighbour) => training[neighbour.title] !== i)?.similarity ?? 0;
  });
  const rank = Math.max(1, Math.min(dimensions, titles.length));
  const points = unitRows(randomisedSvd(sparseMatrix(vectors, space.buckets), rank), rank);
  const places = layout(points, rank);
  const region = kMeans(points, rank, Math.min(regionCount, Math.ceil(titles.length / 20)));
  const count = region.reduce((most, each) => Math.max(most, each), -1) + 1;
  const names = regionNames(titles, region, count);
  const { kinds } = divide("region", "region", books, (i) => String(region[i]));
  const regions = kinds.map((kind) => {
    const number = Number(kind.kind);
    return { ...kind, kind: names[number], region: number, ...middle(places, region, number) };
  });
  return { space, training, places, similarity, region, regions };
}

/** The median place of a region's titles. */
function middle(places: Float32Array, region: Int32Array, number: number): { x: number; y: number } {
  const own = Array.from(region.keys()).filter((i) => region[i] === number);
  const median = (axis: number) =>
    own.map((i) => places[2 * i + axis]).sort((a, b) => a - b)[own.length >> 1];
  return { x: median(0), y: median(1) };
}

function unitRows(values: Float32Array, size: number): Float32Array {
  for (let at = 0; at < values.length; at += size) {
    const row = values.subarray(at, at + size);
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)) || 1;
    row.forEach((value, i) => (row[i] = value / length));
  }
  return values;
}
