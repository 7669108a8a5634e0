import { describe, expect, test } from "vitest";
import { namedPlaces, type NamedPlace } from "../../../src/lib/neighbours/namedPlaces.js";
import { roomForNames } from "../../../src/lib/neighbours/roomForNames.js";
import type { Region } from "../../../src/lib/neighbours/trainingMap.js";

const region = (number: number, kind: string, books: number) => ({ region: number, kind, books }) as Region;

describe("the names of a map", () => {
  test("stand where their region is densest, by its first two words, those of large regions first", () => {
    const map = {
      places: Float32Array.from([0.1, 0.1, 0.11, 0.12, 0.9, 0.9, 0.5, 0.5, 0.51, 0.51, 0.5, 0.52]),
      region: Int32Array.from([0, 0, 0, 1, 1, 1]),
      regions: [region(0, "sea, ships, voyages", 3), region(1, "poems, verses", 30)],
    };
    const places = namedPlaces(map);
    expect(places.map(({ name }) => name)).toEqual(["poems, verses", "ships, voyages"]);
    expect(places[1].x).toBeCloseTo(0.105, 5);
    expect(places[1].y).toBeCloseTo(0.11, 5);
  });

  test("leave out short words and those of one beginning, where others are left", () => {
    const map = { places: Float32Array.from([0, 0, 1, 1]), region: Int32Array.from([0, 1]) };
    const regions = [region(0, "des, histoire, histoires, dans", 2), region(1, "law, act", 1)];
    expect(namedPlaces({ ...map, regions }).map(({ name }) => name)).toEqual(["histoire, dans", "law, act"]);
  });

  test("are not given to a region that is nowhere the most frequent", () => {
    const map = {
      places: Float32Array.from([0.1, 0.1, 0.1, 0.1, 0.1, 0.1]),
      region: Int32Array.from([0, 0, 1]),
      regions: [region(0, "law", 2), region(1, "maps", 1)],
    };
    expect(namedPlaces(map).map(({ name }) => name)).toEqual(["law"]);
  });
});

describe("the room for names", () => {
  const place = (name: string, x: number, y: number): NamedPlace => ({ name, x, y, titles: 1 });
  const room = {
    size: 200,
    height: 16,
    widthOf: (name: string) => 10 * name.length,
    toScreen: (x: number, y: number): [number, number] => [200 * x, 200 * y],
  };

  test("is taken by the first of two that overlap", () => {
    const names = roomForNames(
      [place("law", 0.5, 0.5), place("maps", 0.55, 0.55), place("sea", 0.5, 0.9)],
      room,
    );
    expect(names.map(({ name }) => name)).toEqual(["law", "sea"]);
  });

  test("ends at the edge: a name near it is moved inside, and one beyond it is left out", () => {
    const names = roomForNames([place("poems", 0, 0.5), place("law", 1.2, 0.2)], room);
    expect(names).toEqual([{ name: "poems", x: 29, y: 100 }]);
  });

  test("has no two names that begin with the same word, and no more than asked for", () => {
    const places = [place("law, acts", 0.5, 0.1), place("law, courts", 0.5, 0.5), place("sea", 0.5, 0.9)];
    expect(roomForNames(places, room).map(({ name }) => name)).toEqual(["law, acts", "sea"]);
    expect(roomForNames(places, { ...room, most: 1 })).toHaveLength(1);
  });
});
