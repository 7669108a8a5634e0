import { sparseMatrix } from "../learning/matrix.js";
import { directionCount } from "../meaning/directions.js";
import type { Meanings } from "../meaning/meanings.js";
import { layout } from "./layout.js";
import { mapRegions, type MappedBook, type RegionKind } from "./mapRegions.js";
import { NeighbourIndex } from "./neighbourIndex.js";
import { randomisedSvd } from "./randomisedSvd.js";
import { TermSpace } from "./termSpace.js";
import { unitRows } from "./unitRows.js";

/** A region of the map with its share of the training titles, and where its middle is. */
export interface Region extends RegionKind {
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
  const { points, size } = mapPoints(titles, meanings, space);
  const similarity = meanings
    ? nearestMeaning(books, training, meanings)
    : nearestWords(books, training, space);
  const places = layout(points, size);
  const { region, kinds } = mapRegions(books, points, size);
  const regions = kinds.map((kind) => ({ ...kind, ...middle(places, region, kind.region) }));
  return { basis: basisOf(meanings), space, training, places, similarity, region, regions };
}

/** The regions of the map, each with its share of the training titles, without laying the titles out. */
export function trainingRegions(
  books: readonly MappedBook[],
  meanings: Meanings | null,
): { basis: MapBasis; regions: RegionKind[] } {
  const titles = books.map(({ title }) => title);
  const { points, size } = mapPoints(titles, meanings, TermSpace.fit(titles));
  return { basis: basisOf(meanings), regions: mapRegions(books, points, size).kinds };
}

function basisOf(meanings: Meanings | null): MapBasis {
  return meanings ? "meaning" : "words";
}

/** Titles as points of unit length in a few directions. */
function mapPoints(titles: readonly string[], meanings: Meanings | null, space: TermSpace) {
  if (meanings)
    return { points: unitRows(Float32Array.from(meanings.rows), directionCount), size: directionCount };
  const vectors = titles.map((title) => space.vector(title));
  const size = Math.max(1, Math.min(dimensions, titles.length));
  return { points: unitRows(randomisedSvd(sparseMatrix(vectors, space.buckets), size), size), size };
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

function nearestWords(
  books: readonly MappedBook[],
  training: readonly number[],
  space: TermSpace,
): Float32Array {
  const vectors = books.map(({ title }) => space.vector(title));
  const index = new NeighbourIndex(
    space,
    training.map((i) => books[i].title),
  );
  return Float32Array.from(books, ({ isTraining }, i) => {
    if (!isTraining) return index.closest(vectors[i]).similarity;
    return index.nearest(vectors[i], 2).find((neighbour) => training[neighbour.title] !== i)?.similarity ?? 0;
  });
}

/** The median place of a region's titles. */
function middle(places: Float32Array, region: Int32Array, number: number): { x: number; y: number } {
  const own = Array.from(region.keys()).filter((i) => region[i] === number);
  const median = (axis: number) =>
    own.map((i) => places[2 * i + axis]).sort((a, b) => a - b)[own.length >> 1];
  return { x: median(0), y: median(1) };
}
