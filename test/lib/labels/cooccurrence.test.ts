import { describe, expect, it } from "vitest";
import { countTogether } from "../../../src/lib/labels/cooccurrence.js";

describe("countTogether", () => {
  it("counts texts with each pair of labels, and with each label on the diagonal", () => {
    const counted = countTogether(["a", "b", "c"], [["a", "b"], ["a"], ["b", "a", "a"], ["unlisted"], []]);
    expect(counted.texts).toBe(5);
    expect(counted.together).toEqual([
      [3, 2, 0],
      [2, 2, 0],
      [0, 0, 0],
    ]);
  });
});
