import { describe, expect, it } from "vitest";
import { newcombe } from "../../../src/lib/statistics/newcombe.js";

describe("newcombe", () => {
  it("gives the intervals of method 10 in table II of Newcombe (1998)", () => {
    const published: [[number, number], [number, number], number, number][] = [
      [[56, 70], [48, 80], 0.0524, 0.3339],
      [[9, 10], [3, 10], 0.1705, 0.809],
      [[10, 10], [0, 10], 0.6075, 1],
    ];
    for (const [first, second, low, high] of published) {
      const difference = newcombe(first, second);
      expect(difference.low).toBeCloseTo(low, 4);
      expect(difference.high).toBeCloseTo(high, 4);
    }
  });

  it("turns its sign with the order of the groups", () => {
    const [there, back] = [newcombe([3, 20], [10, 90]), newcombe([10, 90], [3, 20])];
    expect(back).toEqual({ value: -there.value, low: -there.high, high: -there.low });
  });

  it("is not a number where a group is empty", () => {
    expect(newcombe([0, 0], [3, 9]).value).toBeNaN();
  });
});
