import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dimension } from "../../../src/lib/crossfilter/activeIndex.js";
import { Crossfilter } from "../../../src/lib/crossfilter/crossfilter.js";
import { atOnce } from "../../../src/lib/steps.js";

const size = 4;

/** What the counts mean, computed anew from the definition. */
function naive(rows: number, dimensions: readonly Dimension[], allowed: readonly (Uint8Array | null)[]) {
  const passes = (row: number, d: number) => allowed[d]?.[dimensions[d].codes[row]] !== 0;
  const all = Array.from({ length: rows }, (_, row) => row);
  return {
    passing: all.filter((row) => dimensions.every((_, d) => passes(row, d))),
    counts: dimensions.map(({ codes }, d) => {
      const counts = new Array<number>(size).fill(0);
      for (const row of all)
        if (dimensions.every((_, other) => other === d || passes(row, other))) counts[codes[row]]++;
      return counts;
    }),
  };
}

const code = fc.integer({ min: 0, max: size - 1 });
const table = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, dimensions]) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.array(fc.array(code, { minLength: rows, maxLength: rows }), {
        minLength: dimensions,
        maxLength: dimensions,
      }),
      steps: fc.array(
        fc.tuple(
          fc.integer({ min: 0, max: dimensions - 1 }),
          fc.option(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: size, maxLength: size })),
        ),
        { maxLength: 12 },
      ),
      // After each change, which dimensions are prepared, and for how many portions of rows.
      prepared: fc.array(fc.array(fc.tuple(fc.nat(dimensions - 1), fc.nat(8)), { maxLength: 3 }), {
        minLength: 12,
        maxLength: 12,
      }),
    }),
  );

describe("Crossfilter", () => {
  it("agrees with a recount from scratch after every change of any filter, whatever is prepared or half prepared", () => {
    fc.assert(
      fc.property(table, ({ rows, columns, steps, prepared }) => {
        const dimensions = columns.map((codes, d) => ({
          codes: d % 2 === 0 ? Uint8Array.from(codes) : Uint16Array.from(codes),
          size,
        }));
        const crossfilter = new Crossfilter(rows, dimensions, 7);
        const allowed: (Uint8Array | null)[] = dimensions.map(() => null);
        const order = Array.from({ length: rows }, (_, row) => row);
        steps.forEach(([dimension, chosen], step) => {
          allowed[dimension] = chosen === null ? null : Uint8Array.from(chosen);
          crossfilter.filter(dimension, allowed[dimension]);
          const expected = naive(rows, dimensions, allowed);
          expect(crossfilter.passing).toBe(expected.passing.length);
          expect(crossfilter.passingRows(order)).toEqual(expected.passing);
          expect(crossfilter.counts.map((counts) => [...counts])).toEqual(expected.counts);
          for (const [next, portions] of prepared[step]) {
            const work = crossfilter.prepare(next);
            for (let portion = 0; portion < portions; portion++) work.next();
            expect(crossfilter.passingRows(order)).toEqual(expected.passing);
          }
        });
      }),
      { seed: 5, numRuns: 400 },
    );
  });

  it("counts a chart's own rejected rows in that chart, and nowhere else", () => {
    const genre = { codes: Uint16Array.of(0, 0, 1), size: 2 };
    const decade = { codes: Uint16Array.of(0, 1, 1), size: 2 };
    const crossfilter = atOnce(Crossfilter.counted(3, [genre, decade]));
    crossfilter.filter(0, Uint8Array.of(1, 0));
    expect([...crossfilter.counts[0]]).toEqual([2, 1]);
    expect([...crossfilter.counts[1]]).toEqual([1, 1]);
    expect([...crossfilter.totals[1]]).toEqual([1, 2]);
    expect(crossfilter.passing).toBe(2);
  });

  it("takes a preparation up where it was left, and has nothing left to do for the filter that changed last", () => {
    const codes = Uint8Array.of(0, 1, 0, 1, 1);
    const crossfilter = new Crossfilter(
      5,
      [
        { codes, size: 2 },
        { codes, size: 2 },
      ],
      1,
    );
    const portions = (dimension: number) => [...crossfilter.prepare(dimension)].length;
    crossfilter.prepare(0).next();
    crossfilter.prepare(0).next();
    expect(portions(0)).toBe(2);
    expect(portions(0)).toBe(0);
    crossfilter.filter(0, Uint8Array.of(1, 0));
    expect(portions(0)).toBe(0);
    expect(portions(1)).toBe(4);
    crossfilter.filter(0, null);
    expect(portions(1)).toBe(4);
  });

  it("holds for the last of 32 dimensions, whose bit is the sign", () => {
    const dimensions = Array.from({ length: 32 }, () => ({ codes: Uint16Array.of(0, 1), size: 2 }));
    const crossfilter = new Crossfilter(2, dimensions);
    crossfilter.filter(31, Uint8Array.of(0, 1));
    crossfilter.filter(0, Uint8Array.of(1, 0));
    expect(crossfilter.passing).toBe(0);
    expect([...crossfilter.counts[31]]).toEqual([1, 0]);
    expect([...crossfilter.counts[0]]).toEqual([0, 1]);
    crossfilter.filter(31, null);
    expect(crossfilter.passing).toBe(1);
  });

  it("gives the rows that pass page by page, in the order asked for", () => {
    const crossfilter = new Crossfilter(5, [{ codes: Uint16Array.of(0, 1, 0, 0, 0), size: 2 }]);
    crossfilter.filter(0, Uint8Array.of(1, 0));
    expect(crossfilter.passingRows([4, 3, 2, 1, 0], 1, 2)).toEqual([3, 2]);
  });

  it("refuses more dimensions than it has bits, and columns of another length", () => {
    const dimension = { codes: new Uint16Array(1), size: 1 };
    expect(
      () =>
        new Crossfilter(
          1,
          Array.from({ length: 33 }, () => dimension),
        ),
    ).toThrow(/33/);
    expect(() => new Crossfilter(2, [dimension])).toThrow(/1 rows \(expected 2\)/);
  });
});
