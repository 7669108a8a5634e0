import { describe, expect, it } from "vitest";
import { guessSeparator, parseLabels } from "../../../../models/training/readersTable/parseLabels.js";

describe("parseLabels", () => {
  it.each([
    ['["War", "Love"]', ["War", "Love"]],
    ["['War', \"King's Own\"]", ["War", "King's Own"]],
    ["war;love", ["war", "love"]],
    ["[]", []],
    ["", [""]],
  ])("reads %j", (cell, expected) => {
    expect(parseLabels(cell, ";", "row 1")).toEqual(expected);
  });

  it("reads a list of JSON lines, numbers included, and nothing as no labels", () => {
    expect(parseLabels(["a", 3, true], null, "row 1")).toEqual(["a", "3", "true"]);
    expect(parseLabels(null, null, "row 1")).toEqual([]);
    expect(parseLabels(7, null, "row 1")).toEqual(["7"]);
  });

  it("takes a cell for one label where nothing separates", () => {
    expect(parseLabels("science fiction", null, "row 1")).toEqual(["science fiction"]);
  });

  it.each(["['War', 'Lo", "[1, 2", "['a' 'b'"])("names the row of a list that does not parse: %j", (cell) => {
    expect(() => parseLabels(cell, ";", "labels of t.csv, row 7")).toThrow(/labels of t\.csv, row 7/);
  });

  it("refuses a label that is a list itself", () => {
    expect(() => parseLabels([["a"]], null, "row 2")).toThrow(
      'invalid label: ["a"] in row 2 (expected a text)',
    );
  });
});

describe("guessSeparator", () => {
  it("is the sign that most cells have", () => {
    expect(guessSeparator(["a;b", "c;d", "e, f"])).toBe(";");
    expect(guessSeparator(["a|b", "c"])).toBe("|");
    expect(guessSeparator(["a, b", "c"])).toBe(",");
  });

  it("looks past lists, and is none where each cell is one label", () => {
    expect(guessSeparator(["['a', 'b']", ["c"], "x", null])).toBe(null);
  });
});
