import { expect, test } from "vitest";
import { TitleVectors } from "../../../../src/lib/ownCatalogue/meaning/titleVectors.js";
import { randomGenerator, randomUnit } from "../../../../src/lib/statistics/random.js";

/** Four rows of a catalogue of ten: east, north-east, north and west. */
function fourWinds(): TitleVectors {
  const vectors = new TitleVectors(10, 2);
  vectors.add([3, 5], Float32Array.of(1, 0, 1, 1));
  vectors.add([7, 9], Float32Array.of(0, 2, -3, 0));
  return vectors;
}

test("a vector is what was added, within half a step of its largest value", () => {
  const random = randomGenerator(1);
  const own = Float32Array.from({ length: 384 }, () => randomUnit(random) - 0.5);
  const vectors = new TitleVectors(1, 384);
  vectors.add([0], own);
  const step = Math.max(...own.map(Math.abs)) / 127;
  vectors.vector(0)?.forEach((value, d) => expect(Math.abs(value - own[d])).toBeLessThan(step / 2 + 1e-6));
});

test("the nearest titles come first, without the title itself", () => {
  const near = fourWinds().nearest(3, 2);
  expect(near.map(({ row }) => row)).toEqual([5, 7]);
  expect(near.map(({ cosine }) => cosine.toFixed(3))).toEqual(["0.707", "0.000"]);
});

test("a title without a vector has no nearest ones, and no cosine", () => {
  const vectors = fourWinds();
  expect([vectors.has(0), vectors.vector(0), vectors.nearest(0, 3)]).toEqual([false, null, []]);
  expect([vectors.cosine(0, 3), vectors.cosine(3, 9)]).toEqual([null, -1]);
});

test("parts put together are the whole, however often they come", () => {
  const vectors = fourWinds();
  const copy = new TitleVectors(10, 2);
  for (const part of [vectors.part(2), vectors.part(), vectors.part(3)]) copy.addPart(part);
  expect(copy.size).toBe(4);
  for (const row of [3, 5, 7, 9]) expect(copy.vector(row)).toEqual(vectors.vector(row));
});

test("there is room for more vectors than were thought of", () => {
  const vectors = new TitleVectors(3000, 1);
  for (let row = 0; row < 3000; row++) vectors.add([row], Float32Array.of(row + 1));
  expect(vectors.size).toBe(3000);
  expect(vectors.vector(2999)?.[0]).toBeCloseTo(3000, 2);
});
