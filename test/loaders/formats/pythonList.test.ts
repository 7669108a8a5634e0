import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatPythonList,
  parsePythonDictionary,
  parsePythonList,
} from "../../../loaders/formats/pythonList.js";

describe("parsePythonList", () => {
  test("reads single-quoted and double-quoted strings", () => {
    expect(parsePythonList(`['A tale', "The King's Own", 'So "they" say']`)).toEqual([
      "A tale",
      "The King's Own",
      'So "they" say',
    ]);
  });

  test("reads the escapes that Python prints", () => {
    expect(
      parsePythonList(String.raw`['a\'b"c', 'back\\slash', 'two\nlines\tand \xe9 \u2014 \U0001f600']`),
    ).toEqual([`a'b"c`, "back\\slash", "two\nlines\tand é — 😀"]);
  });

  test("does not take a backslash and U in a string for an escape where the backslash is escaped", () => {
    expect(parsePythonList(String.raw`['C:\\U0001f600']`)).toEqual(["C:\\U0001f600"]);
  });

  test("leaves the names None, True and False in strings alone", () => {
    expect(parsePythonList("['None but the Brave', 'True to the Last']")).toEqual([
      "None but the Brave",
      "True to the Last",
    ]);
  });

  test("gives no strings for a blank cell, None and an empty list, and leaves None in a list out", () => {
    for (const cell of ["", "  ", "None", "[]", "[None]"]) expect(parsePythonList(cell)).toEqual([]);
    expect(parsePythonList("['a', None, 'b',]")).toEqual(["a", "b"]);
  });

  test("quotes an excerpt of text that is no list of strings", () => {
    expect(() => parsePythonList("['The Miller")).toThrow(
      "unparsable text: ['The Miller in a cell (expected a Python list of strings)",
    );
    expect(() => parsePythonList("{'creator': []}")).toThrow("unparsable text");
    expect(() => parsePythonList("[1, 2]")).toThrow("unparsable text: [1, 2]");
    expect(() => parsePythonList(`x${"y".repeat(1000)}`)).toThrow(
      /^unparsable text: xy{59}… in a cell \(expected/,
    );
  });

  test("reads back what formatPythonList prints, whatever the strings hold", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (strings) => {
        expect(parsePythonList(formatPythonList(strings))).toEqual(strings);
      }),
      { seed: 1 },
    );
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^['"\\nNU\u2028\ud83d ]*$/)), (strings) => {
        expect(parsePythonList(formatPythonList(strings))).toEqual(strings);
      }),
      { seed: 1 },
    );
  });
});

describe("formatPythonList", () => {
  test("quotes as Python does: double quotes only around an apostrophe without double quotes", () => {
    expect(formatPythonList(["a", "it's", `'"`, "é\n\u00a0"])).toBe(
      String.raw`['a', "it's", '\'"', 'é\n\xa0']`,
    );
  });
});

describe("parsePythonDictionary", () => {
  test("reads lists of names by role", () => {
    expect(
      parsePythonDictionary(`{'creator': ['SCOTT, Walter - Sir', "O'BRIEN, W."], 'contributor': ['A']}`),
    ).toEqual({
      creator: ["SCOTT, Walter - Sir", "O'BRIEN, W."],
      contributor: ["A"],
    });
  });

  test("gives no keys for a blank cell, None and an empty dictionary", () => {
    for (const cell of ["", "None", "{}"]) expect(parsePythonDictionary(cell)).toEqual({});
  });

  test("quotes an excerpt of anything else", () => {
    for (const cell of ["['a']", "{'creator': 'A'}", "{'creator': [1]}", "{'creator'"]) {
      expect(() => parsePythonDictionary(cell)).toThrow("(expected a Python dictionary of lists of strings)");
    }
  });
});
