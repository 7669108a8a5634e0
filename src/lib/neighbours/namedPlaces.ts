import type { TrainingMap } from "./trainingMap.js";

/** A name on the map, where the region that bears it is densest. */
export interface NamedPlace {
  /** The words that tell the region most, such as "poems, verses". */
  name: string;
  /** In [0, 1]. */
  x: number;
  y: number;
  /** Titles of the region. */
  titles: number;
}

/** Cells of the map in each direction, in which titles are counted. */
const cells = 16;

/**
 * Names for a map, those of the largest regions first. Regions are of meaning or words, and one may lie scattered on the
 * plane: it is named only where it is more frequent than any other, in the cell of the map that holds most of it, at the
 * mean place of its titles there.
 *
 * @param words of a region's name that stand on the map
 */
export function namedPlaces(
  { places, region, regions }: Pick<TrainingMap, "places" | "region" | "regions">,
  words = 2,
): NamedPlace[] {
  const counts = new Map<number, Map<number, { titles: number; x: number; y: number }>>();
  region.forEach((each, title) => {
    const [x, y] = [places[2 * title], places[2 * title + 1]];
    const cell = cellOf(x) * cells + cellOf(y);
    const inCell = counts.get(cell) ?? new Map<number, { titles: number; x: number; y: number }>();
    counts.set(cell, inCell);
    const sum = inCell.get(each) ?? { titles: 0, x: 0, y: 0 };
    inCell.set(each, { titles: sum.titles + 1, x: sum.x + x, y: sum.y + y });
  });

  const named = regions.flatMap(({ region: number, kind, books }) => {
    let densest = { titles: 0, x: 0, y: 0, isMost: false };
    for (const inCell of counts.values()) {
      const own = inCell.get(number);
      if (!own || own.titles <= densest.titles) continue;
      const isMost = [...inCell].every(([other, { titles }]) => other === number || titles < own.titles);
      densest = { ...own, isMost };
    }
    const { titles, x, y, isMost } = densest;
    return isMost ? [{ name: shortName(kind, words), x: x / titles, y: y / titles, titles: books }] : [];
  });
  return named.sort((a, b) => b.titles - a.titles || (a.name < b.name ? -1 : 1));
}

/** The first words of a region's name that say most in little room: no short ones, and no two of one beginning. */
function shortName(kind: string, words: number): string {
  const chosen: string[] = [];
  for (const word of kind.split(", ")) {
    const isOfOne = chosen.some((other) => other.slice(0, 3) === word.slice(0, 3));
    if (word.length > 3 && !isOfOne && chosen.length < words) chosen.push(word);
  }
  return chosen.length > 0 ? chosen.join(", ") : kind;
}

function cellOf(at: number): number {
  return Math.min(cells - 1, Math.floor(at * cells));
}
