import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreBound, sliceScore } from "../../../../src/lib/slices/discovery/score.js";
import { compareSlices, type FoundSlice } from "../../../../src/lib/slices/discovery/bestSlices.js";
import { searchSlices } from "../../../../src/lib/slices/discovery/search.js";

/** Every conjunction counted from scratch, row by row: slow, and written without any of the search's ideas. */
function bruteForce(
  table: readonly { wrong: boolean; values: readonly boolean[] }[],
  families: readonly (string | null)[],
  settings: { alpha: number; minimumSupport: number; depth: number; most: number },
): FoundSlice[] {
  const subsets: number[][] = [[]];
  families.forEach((_, condition) => {
    for (const subset of [...subsets]) subsets.push([...subset, condition]);
  });
  const rowsIn = (conditions: readonly number[]) =>
    table.filter(({ values }) => conditions.every((condition) => values[condition]));
  const all = { rows: table.length, wrong: table.filter(({ wrong }) => wrong).length };
  return subsets
    .filter((conditions) => conditions.length > 0 && conditions.length <= settings.depth)
    .filter((conditions) => {
      const named = conditions.flatMap((condition) => families[condition] ?? []);
      return new Set(named).size === named.length;
    })
    .flatMap((conditions) => {
      const inside = rowsIn(conditions);
      const size = inside.length;
      const simpler = conditions.some(
        (left) => rowsIn(conditions.filter((each) => each !== left)).length === size,
      );
      if (simpler || size < settings.minimumSupport) return [];
      const wrong = inside.filter((row) => row.wrong).length;
      const score = sliceScore(size, wrong, all, settings.alpha);
      return score > 0 ? [{ conditions, size, wrong, score }] : [];
    })
    .sort(compareSlices)
    .slice(0, settings.most);
}

const worlds = fc
  .record({ rows: fc.integer({ min: 1, max: 70 }), conditions: fc.integer({ min: 1, max: 7 }) })
  .chain(({ rows, conditions }) =>
    fc.record({
      table: fc.array(
        fc.record({
          wrong: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
          values: fc.array(fc.boolean(), { minLength: conditions, maxLength: conditions }),
        }),
        { minLength: rows, maxLength: rows },
      ),
      families: fc.array(fc.constantFrom(null, null, "year", "place"), {
        minLength: conditions,
        maxLength: conditions,
      }),
      settings: fc.record({
        alpha: fc.constantFrom(0.5, 0.8, 0.95, 1),
        minimumSupport: fc.integer({ min: 1, max: 8 }),
        depth: fc.integer({ min: 1, max: 3 }),
        most: fc.constantFrom(1, 3, 10, 1000),
      }),
    }),
  );

const search = ({
  table,
  families,
  settings,
}: Parameters<typeof bruteForce> extends [infer T, infer F, infer S]
  ? { table: T; families: F; settings: S }
  : never) =>
  searchSlices(
    {
      rows: table.length,
      wrong: (row) => table[row].wrong,
      conditions: families.map((family, condition) => ({
        holds: (row) => table[row].values[condition],
        family,
      })),
    },
    settings,
  );

describe("searchSlices", () => {
  it("finds just the slices that counting every conjunction finds", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        expect(search(world).slices).toEqual(bruteForce(world.table, world.families, world.settings));
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it("finds by hand the one conjunction that holds all mistakes", () => {
    // Ten rows, two mistakes, both and only where a and b hold: error rate 1 against 0.2.
    const table = Array.from({ length: 10 }, (_, row) => ({
      wrong: row < 2,
      values: [row < 4, row < 2 || row > 7],
    }));
    const settings = { alpha: 0.9, minimumSupport: 2, depth: 2, most: 5 };
    const { slices } = search({ table, families: [null, null], settings });
    expect(slices[0]).toMatchObject({ conditions: [0, 1], size: 2, wrong: 2 });
    // 0.9 · (1 / 0.2 − 1) − 0.1 · (10 / 2 − 1)
    expect(slices[0].score).toBeCloseTo(3.2, 12);
    // 0.9 · (0.5 / 0.2 − 1) − 0.1 · (10 / 4 − 1), for either condition alone.
    expect(slices.slice(1).map(({ score }) => score)).toEqual([
      expect.closeTo(1.2, 12),
      expect.closeTo(1.2, 12),
    ]);
  });

  it("gives nothing where the model is never wrong, where there are no rows, or no conditions", () => {
    const settings = { alpha: 0.9, minimumSupport: 1, depth: 3, most: 5 };
    const right = [{ wrong: false, values: [true] }];
    expect(search({ table: right, families: [null], settings }).slices).toEqual([]);
    expect(search({ table: [], families: [null], settings }).slices).toEqual([]);
    expect(search({ table: [{ wrong: true, values: [] }], families: [], settings }).slices).toEqual([]);
  });

  it("spares conjunctions that the bounds rule out", () => {
    // One condition holds the mistakes; the others are spread evenly over the rest.
    const table = Array.from({ length: 400 }, (_, row) => ({
      wrong: row < 20,
      values: Array.from({ length: 20 }, (_, condition) =>
        condition === 0 ? row < 25 : (row >> (condition % 7)) % 2 === 0,
      ),
    }));
    const settings = { alpha: 0.95, minimumSupport: 10, depth: 3, most: 1 };
    const { spared, counted } = search({ table, families: new Array<null>(20).fill(null), settings });
    expect(spared[1]).toBeGreaterThan(counted[1]);
  });
});

describe("scoreBound", () => {
  it("is never below the score of any subset", () => {
    const settings = {
      alpha: fc.constantFrom(0.3, 0.8, 0.95, 1),
      minimumSupport: fc.integer({ min: 1, max: 9 }),
    };
    fc.assert(
      fc.property(
        fc.record(settings),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 30 }),
        (settings, size, wrong) => {
          const all = { rows: 100, wrong: 30 };
          const bound = scoreBound(size, Math.min(wrong, size), all, settings);
          for (let n = settings.minimumSupport; n <= size; n++)
            for (let k = 0; k <= Math.min(n, wrong); k++)
              expect(sliceScore(n, k, all, settings.alpha)).toBeLessThanOrEqual(bound);
        },
      ),
      { seed: 1 },
    );
  });

  it("is minus infinity where the minimum support cannot be met", () => {
    expect(scoreBound(4, 4, { rows: 10, wrong: 5 }, { alpha: 0.9, minimumSupport: 5 })).toBe(-Infinity);
  });
});
