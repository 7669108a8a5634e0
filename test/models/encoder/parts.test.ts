import { describe, expect, it } from "vitest";
import { quantiseRows, quantiseToFourBits, transposed } from "../../../models/encoder/quantise.js";
import { readSafetensors } from "../../../models/encoder/safetensors.js";
import { latinPieces } from "../../../models/encoder/vocabulary.js";
import { randomGenerator, randomUnit } from "../../../src/lib/statistics/random.js";

describe("readSafetensors", () => {
  const header = JSON.stringify({
    __metadata__: { format: "pt" },
    a: { dtype: "F32", shape: [2, 1], data_offsets: [0, 8] },
    ids: { dtype: "I64", shape: [1], data_offsets: [8, 16] },
  });
  const file = Buffer.concat([
    Uint8Array.of(header.length, 0, 0, 0, 0, 0, 0, 0),
    Buffer.from(header),
    new Uint8Array(Float32Array.of(1.5, -2).buffer),
    new Uint8Array(8),
  ]);

  it("gives the floats of a file by name, with their shape, and nothing else", () => {
    const tensors = readSafetensors(file, "x");
    expect([...tensors]).toEqual([["a", { shape: [2, 1], values: Float32Array.of(1.5, -2) }]]);
  });

  it("refuses a file cut off anywhere before its floats end, naming it", () => {
    for (let length = 0; length < file.length - 8; length++)
      expect(() => readSafetensors(file.subarray(0, length), "x")).toThrow(
        /^(invalid weights: x, \d+ bytes|truncated tensor: "a" in x: \d bytes) \(expected /,
      );
  });
});

describe("latinPieces", () => {
  it("keeps marks, letters, digits and signs, and drops other scripts and unused places", () => {
    const pieces = ["[PAD]", "[unused3]", "!", "the", "##ß", "1871", "—", "и", "##山", "、", "ا", "λ", "℃"];
    const vocab = Object.fromEntries(pieces.map((piece, row) => [piece, row]));
    const kept = latinPieces({ model: { type: "WordPiece", vocab } });
    expect(kept.map(({ piece }) => piece)).toEqual(["[PAD]", "!", "the", "##ß", "1871", "—", "℃"]);
    expect(kept.every(({ piece, row }) => pieces[row] === piece)).toBe(true);
  });

  it("refuses a tokenizer of another type", () => {
    expect(() => latinPieces({ model: { type: "BPE", vocab: {} } })).toThrow(
      "invalid tokenizer: tokenizer.json",
    );
  });
});

describe("quantiseRows", () => {
  it("takes a 127th of a row's largest value as a step, and leaves zeros as they are", () => {
    const { steps, scales } = quantiseRows({ shape: [2, 3], values: Float32Array.of(127, -1, 0.4, 0, 0, 0) });
    expect([...steps]).toEqual([127, -1, 0, 0, 0, 0]);
    expect([...scales]).toEqual([1, 1]);
  });
});

describe("transposed", () => {
  it("turns rows into columns", () => {
    expect([...transposed(Int8Array.of(1, 2, 3, 4, 5, 6), 2)]).toEqual([1, 4, 2, 5, 3, 6]);
  });
});

describe("quantiseToFourBits", () => {
  const restored = ({ shape, packed, levels, scales }: ReturnType<typeof quantiseToFourBits>) =>
    Array.from({ length: shape[0] * shape[1] }, (_, i) => {
      const number = i % 2 === 0 ? packed[i >> 1] >> 4 : packed[i >> 1] & 15;
      return levels[number] * scales[Math.floor(i / shape[1])];
    });

  it("gives sixteen values back, whatever the size of their row", () => {
    const row = Array.from({ length: 16 }, (_, i) => i - 7.5);
    const values = Float32Array.from([...row, ...row.map((each) => each * 100)]);
    restored(quantiseToFourBits({ shape: [2, 16], values })).forEach((each, i) =>
      expect(each / values[i]).toBeCloseTo(1, 5),
    );
  });

  it("leaves a tenth of the size of normally distributed values at most as an error", () => {
    const random = randomGenerator(1);
    // Sums of what is spread evenly are near enough to normal.
    const values = Float32Array.from({ length: 4096 }, () =>
      Array.from({ length: 12 }, () => randomUnit(random) - 0.5).reduce((sum, each) => sum + each),
    );
    const rounded = restored(quantiseToFourBits({ shape: [16, 256], values }));
    const size = (list: Iterable<number>) => Math.sqrt([...list].reduce((sum, each) => sum + each * each, 0));
    expect(size(rounded.map((each, i) => each - values[i])) / size(values)).toBeLessThan(0.1);
  });
});
