import { describe, expect, it } from "vitest";
import { sampled, TextSample } from "../../../models/score/sample.js";

const probabilities = (count: number) => Array.from({ length: count }, () => [0.25, 0.75]);
const texts = (part: number, count: number) => Array.from({ length: count }, (_, i) => `${part}-${i}`);

/** A sample of some parts, taken in the order given. */
function sampleOf(parts: readonly number[], count: number): TextSample {
  const sample = new TextSample();
  for (const part of parts) sample.add(sampled(part, texts(part, count), probabilities(count)));
  return sample;
}

describe("a sample of texts", () => {
  it("holds them all where they are few, with the probability of the second label, and no blank ones", () => {
    const found = sampled(0, ["a", " ", "b"], [[0.25, 0.75], undefined, [0.5, 0.5]]);
    const held = found.map(({ text, probability }) => [text, probability]).sort();
    expect(held).toEqual([
      ["a", 0.75],
      ["b", 0.5],
    ]);
  });

  it("holds 5,000 of many, and the same ones in whatever order and stretches they come", () => {
    const [once, otherwise] = [sampleOf([0, 1, 2], 4000), sampleOf([2, 0, 1], 4000)];
    expect(once.texts).toHaveLength(5000);
    expect(new TextSample(otherwise.texts).texts).toEqual(once.texts);
  });

  it("holds about as many texts of each part", () => {
    const { texts: held } = sampleOf([0, 1, 2, 3], 5000);
    const shares = [0, 1, 2, 3].map((part) => held.filter(({ text }) => text.startsWith(`${part}-`)).length);
    // Expected 1,250 of each, with a standard deviation of 27.
    for (const share of shares) expect(Math.abs(share - 1250)).toBeLessThan(110);
  });
});
