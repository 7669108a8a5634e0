import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortedOrder } from "../../src/components/sortedOrder.js";

const ordered = (values: unknown[], direction: "ascending" | "descending") =>
  Array.from(sortedOrder(values, direction), (i) => values[i]);

describe("sortedOrder", () => {
  it("sorts numbers by size", () => {
    expect(ordered([10, 9, 1], "ascending")).toEqual([1, 9, 10]);
    expect(ordered([10, 9, 1], "descending")).toEqual([10, 9, 1]);
  });

  it("sorts text as readers expect: accents beside their letter, numbers in text by size", () => {
    const titles = ["Vol. 10", "Zoë", "vol. 2", "Élise", "Emma", "Edda"];
    expect(ordered(titles, "ascending")).toEqual(["Edda", "Élise", "Emma", "vol. 2", "Vol. 10", "Zoë"]);
  });

  it("puts what is absent last in both directions", () => {
    expect(ordered([null, 2, undefined, 1, NaN, ""], "ascending")).toEqual([1, 2, null, undefined, NaN, ""]);
    expect(ordered([null, 2, undefined, 1, NaN, ""], "descending")).toEqual([2, 1, null, undefined, NaN, ""]);
  });

  it("puts numbers before text and false before true", () => {
    expect(ordered(["b", true, 3, false, "a"], "ascending")).toEqual([false, true, 3, "a", "b"]);
  });

  it("keeps equal values in their given order", () => {
    expect([...sortedOrder([1, 0, 1, 0], "ascending")]).toEqual([1, 3, 0, 2]);
    expect([...sortedOrder([1, 0, 1, 0], "descending")]).toEqual([0, 2, 1, 3]);
  });

  it("gives the order as it stands for a number of rows", () => {
    expect([...sortedOrder(3, "descending")]).toEqual([0, 1, 2]);
  });

  it("is a permutation, whatever the values", () => {
    fc.assert(
      fc.property(fc.array(fc.anything({ maxDepth: 0 })), (values) => {
        expect([...sortedOrder(values, "ascending")].sort((a, b) => a - b)).toEqual(values.map((_, i) => i));
      }),
    );
  });
});
