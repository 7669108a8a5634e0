import { describe, expect, test } from "vitest";
import {
  changesFrom,
  describeChanges,
  restoredSet,
  startingSet,
  storedSet,
} from "../../../src/lib/dataProgramming/functionSet.js";
import { history, novel, patternFunction } from "./fixture.js";

const published = [novel, history];

describe("a set of functions", () => {
  test("says what differs from the published functions", () => {
    expect(describeChanges(changesFrom(published, startingSet(published)))).toBe("as published");
    const set = [
      { function: { ...novel, language: "any" as const }, on: false },
      { function: patternFunction("mine", "tale"), on: true },
    ];
    expect(changesFrom(published, set)).toEqual({
      added: ["mine"],
      edited: ["novel"],
      removed: ["history"],
      off: ["novel"],
    });
    expect(describeChanges(changesFrom(published, set))).toBe("1 added, 1 edited, 1 removed, 1 switched off");
  });

  test("is kept as a text only where it differs, and comes back from it", () => {
    expect(storedSet(published, startingSet(published))).toBeNull();
    const set = [
      { function: novel, on: false },
      { function: patternFunction("mine", "tale"), on: true },
    ];
    expect(restoredSet(storedSet(published, set) ?? "").set).toEqual(set);
  });

  test.each(["", "{", "null", "{}", '{"functions": "[{}]", "off": []}'])("is not made from %s", (text) => {
    const { set, problem } = restoredSet(text);
    expect(set).toBeNull();
    expect(problem).not.toBe("");
  });
});
