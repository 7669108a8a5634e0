import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alongDirections } from "../../../src/lib/meaning/directions.js";
import { Meanings } from "../../../src/lib/meaning/meanings.js";

describe("alongDirections", () => {
  const directions = {
    dimensions: 3,
    basis: Int8Array.of(127, 0, 0, 0, 64, 64),
    steps: Float32Array.of(1 / 127, 1 / 64),
  };

  it("is the products with the directions, in steps of a 127th of the largest", () => {
    expect(alongDirections([2, 1, -2], directions)).toEqual(Int8Array.of(127, -64));
    expect(alongDirections([20, 10, -20], directions)).toEqual(Int8Array.of(127, -64));
  });

  it("is zeros for a vector of zeros, and refuses one of another encoder", () => {
    expect(alongDirections([0, 0, 0], directions)).toEqual(Int8Array.of(0, 0));
    expect(() => alongDirections([1], directions)).toThrow("wrong vector: 1 numbers (expected 3)");
  });
});

describe("Meanings", () => {
  const meanings = new Meanings(Int8Array.of(3, 4, 0, 0, 4, 3, -3, -4), 2);

  it("gives cosines, and 0 where there is no meaning", () => {
    expect(meanings.similarity(0, Int8Array.of(4, 3))).toBeCloseTo(24 / 25, 6);
    expect(meanings.similarity(3, Int8Array.of(30, 40))).toBeCloseTo(-1, 6);
    expect(meanings.similarity(1, Int8Array.of(1, 0))).toBe(0);
    expect([meanings.of(0), meanings.of(1)]).toEqual([Int8Array.of(3, 4), null]);
  });

  it("finds the nearest, nearest first, without texts that have no meaning", () => {
    const near = meanings.nearest(Int8Array.of(3, 4), 4);
    expect(near.map(({ text }) => text)).toEqual([0, 2, 3]);
    expect(meanings.nearest(Int8Array.of(3, 4), 1, [2, 3])).toMatchObject([{ text: 2 }]);
    expect(meanings.nearest(Int8Array.of(0, 0), 4)).toEqual([]);
  });

  it("finds what comparing all pairs and sorting them finds", () => {
    const row = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), row, (rows, asked) => {
        const all = new Meanings(Int8Array.from(rows.flat()), 3);
        const meaning = Int8Array.from(asked);
        const slow = rows
          .flatMap((_, text) => (all.of(text) === null ? [] : all.similarity(text, meaning)))
          .sort((a, b) => b - a);
        const found = all.nearest(meaning, 5).map(({ similarity }) => similarity);
        const expected = asked.some((value) => value !== 0) ? slow.slice(0, 5) : [];
        expect(found.length).toBe(expected.length);
        found.forEach((similarity, i) => expect(similarity).toBeCloseTo(expected[i], 10));
      }),
    );
  });
});
