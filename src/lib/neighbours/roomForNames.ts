import type { NamedPlace } from "./namedPlaces.js";

/** A name and the middle of its box, in pixels. */
export interface PlacedName {
  name: string;
  x: number;
  y: number;
}

/** What names are given on the screen, in pixels. */
export interface NameRoom {
  /** Side of the square that they stand in. */
  size: number;
  /** Height of a line. */
  height: number;
  widthOf: (name: string) => number;
  /** Where a place of the map stands on the screen. */
  toScreen: (x: number, y: number) => [x: number, y: number];
  /** Names at most; twelve unless told. */
  most?: number;
}

/** Least pixels between two names. */
const gap = 8;

/**
 * The names that can be read side by side: in the order given, each that overlaps none before it, lies within the square,
 * and does not begin with a word that already stands there. A name too near the edge is moved inside.
 */
export function roomForNames(places: readonly NamedPlace[], room: NameRoom): PlacedName[] {
  const { size, height, widthOf, toScreen, most = 12 } = room;
  const placed: (PlacedName & { width: number })[] = [];
  for (const { name, ...at } of places) {
    if (placed.length === most) break;
    const [x, y] = toScreen(at.x, at.y);
    if (x < 0 || y < 0 || x > size || y > size) continue;
    const width = widthOf(name);
    const box = { name, width, x: within(x, width, size), y: within(y, height, size) };
    const isFree = placed.every(
      (other) =>
        firstWord(other.name) !== firstWord(name) &&
        (Math.abs(other.x - box.x) >= (other.width + width) / 2 + gap ||
          Math.abs(other.y - box.y) >= height + gap),
    );
    if (isFree) placed.push(box);
  }
  return placed.map(({ name, x, y }) => ({ name, x, y }));
}

function within(middle: number, length: number, size: number): number {
  return Math.max(length / 2 + gap / 2, Math.min(size - length / 2 - gap / 2, middle));
}

function firstWord(name: string): string {
  return name.split(", ")[0];
}
