import { expect, test } from "vitest";
import {
  fittingRecords,
  mostTaughtBytes,
  packCentring,
  packTaught,
  taughtRecord,
  unpackCentring,
  unpackTaught,
  type TaughtRecord,
} from "../../../../src/lib/ownCatalogue/session/taughtRecord.js";
import type { Taught } from "../../../../src/lib/teaching/taught.js";

const taught: Taught = {
  ...{ kind: "multilabel", buckets: Int32Array.of(3, 70_000) },
  columns: [
    { slope: 0.5, shift: -1, words: Float32Array.of(2, -0.00123), vector: Float32Array.of(0.1, 0.2) },
    { slope: 1, shift: 0, words: new Float32Array(2), vector: Float32Array.of(0, -3) },
  ],
};
const none = { value: NaN, low: NaN, high: NaN };

function record(title: string, own = taught): TaughtRecord {
  return {
    ...{ key: "taught 1", title, base: { key: "title-genre", sha256: "ab" }, labels: 20, thresholds: [0.5] },
    ...packTaught(own),
    centring: packCentring({ means: Float64Array.of(0.1, 0.2), scale: 2 }),
    gain: {
      ...{ heldOut: null, functions: null },
      crossValidated: {
        ...{ records: 20, gained: 3, lost: 1, p: 0.6 },
        scores: [{ name: "Macro-F1", before: none, after: none, difference: none }],
      },
    },
  };
}

test("a taught model is the same after a way through a file, weights of words within a 65,000th of the largest", () => {
  const read = taughtRecord.parse(JSON.parse(JSON.stringify(record("one"))));
  const { buckets, columns } = unpackTaught(read);
  expect(buckets).toEqual(taught.buckets);
  columns.forEach(({ words, ...own }, c) => {
    const { words: expected, ...rest } = taught.columns[c];
    expect(own).toEqual(rest);
    words.forEach((weight, i) => expect(Math.abs(weight - expected[i])).toBeLessThan(2 / 65_000));
  });
  expect(unpackCentring(read.centring)).toEqual({ means: Float64Array.of(0.1, 0.2), scale: 2 });
  expect(read.gain.crossValidated.scores[0].after.value).toBeNaN();
});

test("labels of which nothing was learned from words take no room", () => {
  expect(record("one").columns.map(({ words }) => words === null)).toEqual([false, true]);
});

test("weights that are missing are refused in a sentence", () => {
  const own = record("one");
  const columns = own.columns.map((column) => ({ ...column, words: { step: 1, weights: "" } }));
  expect(() => unpackTaught({ ...own, columns })).toThrow(/^damaged model: “one” has 0 weights/);
});

test("what is too large for a session is left out and named, and a smaller one behind it still fits", () => {
  const buckets = new Int32Array(mostTaughtBytes / 4);
  const words = new Float32Array(buckets.length);
  const large: Taught = { ...taught, buckets, columns: [{ ...taught.columns[0], words }] };
  const { fitting, leftOut } = fittingRecords([record("large", large), record("small")]);
  expect([fitting.map(({ title }) => title), leftOut]).toEqual([["small"], ["large"]]);
});
