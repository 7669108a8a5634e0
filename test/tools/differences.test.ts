import { describe, expect, it } from "vitest";
import { differences } from "../../tools/differences.js";

describe("differences", () => {
  it("names each place where two values differ, with both", () => {
    const recorded = { books: [{ kept: 3 }, { kept: 4 }], gone: 1, same: "a", shape: [1] };
    const computed = { books: [{ kept: 3 }, { kept: 5 }], came: null, same: "a", shape: { 0: 1 } };
    expect(differences(recorded, computed)).toEqual([
      "books.1.kept: 5 (recorded 4)",
      "gone: nothing (recorded 1)",
      `shape: {"0":1} (recorded [1])`,
      "came: null (recorded nothing)",
    ]);
    expect(differences(recorded, recorded)).toEqual([]);
    expect(differences(1, 2)).toEqual(["all: 2 (recorded 1)"]);
  });

  it("counts the places that it does not name", () => {
    expect(differences([1, 2, 3, 4], [0, 0, 0, 0], 2)).toEqual([
      "0: 0 (recorded 1)",
      "1: 0 (recorded 2)",
      "and 2 more",
    ]);
  });
});
