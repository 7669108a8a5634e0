import { describe, expect, it } from "vitest";
import { normaliseLabel, normaliseLabels } from "../../../src/lib/multilabel/normalise.js";

describe("normaliseLabel", () => {
  it.each([
    ["Science  Fiction", "science-fiction"],
    ["science_fiction", "science-fiction"],
    [" Self–Help ", "self-help"],
    ["C#", "c#"],
    [".NET", ".net"],
    ["Cafe\u0301", "café"],
  ])("writes %j as %j", (label, expected) => {
    expect(normaliseLabel(label)).toBe(expected);
    expect(normaliseLabel(expected)).toBe(expected);
  });
});

describe("normaliseLabels", () => {
  it("names each label once, in the order given, and leaves blank ones out", () => {
    expect(normaliseLabels(["War", "love", " ", "war", "-"])).toEqual(["war", "love"]);
  });
});
