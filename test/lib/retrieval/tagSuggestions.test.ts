import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countTogether } from "../../../src/lib/metrics/multilabel/coOccurrence.js";
import { suggestTags } from "../../../src/lib/retrieval/tagSuggestions.js";

const repeat = (n: number, tags: string[]) => Array.from({ length: n }, () => tags);
const together = countTogether(
  ["jquery", "javascript", "python"],
  [
    ...repeat(80, ["jquery", "javascript"]),
    ...repeat(120, ["javascript"]),
    ...repeat(20, ["jquery"]),
    ...repeat(780, ["python"]),
  ],
);
const even = new Map([
  ["javascript", 0.2],
  ["python", 0.2],
]);

describe("suggestTags", () => {
  it("goes by the text alone where no tag is given", () => {
    const [first, second] = suggestTags(even, [], together);
    expect([first.tag, second.tag]).toEqual(["javascript", "python"]);
    expect(first).toMatchObject({ probability: expect.closeTo(0.2, 12) as number, factor: 1, lifts: [] });
  });

  it("lifts what stands with the given tag and lowers what does not", () => {
    const [javascript, python] = suggestTags(even, ["jquery"], together);
    expect(javascript.tag).toBe("javascript");
    expect(javascript.probability).toBeGreaterThan(0.2);
    expect(python.probability).toBeLessThan(0.2);
    // 80 of 200 against 100 of 1,000, with five texts of chance added to both.
    expect(javascript.lifts).toEqual([
      { given: "jquery", lift: expect.closeTo(80.5 / 205 / 0.1, 10) as number },
    ]);
    expect(javascript.factor).toBeCloseTo(Math.sqrt(80.5 / 205 / (20.5 / 805)), 10);
  });

  it("does not suggest what is given, and passes over tags that were never counted", () => {
    const suggested = suggestTags(even, ["python", "unheard-of"], together);
    expect(suggested.map(({ tag }) => tag)).toEqual(["javascript"]);
    expect(suggested[0].lifts.map(({ given }) => given)).toEqual(["python"]);
  });

  it("gives probabilities in [0, 1], the ends included, and never NaN", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.subarray(["jquery", "python"]), (a, b, given) => {
        const probabilities = new Map([
          ["javascript", a],
          ["rust", b],
        ]);
        for (const { probability } of suggestTags(probabilities, given, together)) {
          expect(probability).toBeGreaterThanOrEqual(0);
          expect(probability).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
