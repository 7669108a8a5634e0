import { describe, expect, it } from "vitest";
import { nearSameGroups, nearSamePairs } from "../../../src/lib/text/nearSame.js";

const long = "the old clock in the hall had stopped at nine and nobody dared to wind it again";

describe("nearSameGroups", () => {
  it("joins texts that differ in case, marks and spaces only", () => {
    expect([...nearSameGroups(["To be.", "to  BE!", "Not to be"])]).toEqual([0, 0, 2]);
  });

  it("joins a text with a part of it, and what is near to what is near", () => {
    const part = long.slice(0, 48);
    const longer = `${long} until the winter came over the hills and the whole house fell asleep at once`;
    expect([...nearSameGroups([part, "something else entirely", longer, long])]).toEqual([0, 1, 0, 0]);
  });

  it("does not join texts that share a turn of phrase only", () => {
    const other =
      "the old clock in the station was always right, which nobody in the town could say of the trains";
    expect([...nearSameGroups([long, other])]).toEqual([0, 1]);
  });

  it("joins texts of equal keys, but not by an empty key", () => {
    expect([...nearSameGroups(["a b", "c d", "e f", "g h"], ["x", "", "x", ""])]).toEqual([0, 1, 0, 3]);
  });

  it("joins no texts without a letter", () => {
    expect([...nearSameGroups(["", "!", ""])]).toEqual([0, 1, 2]);
  });
});

describe("nearSamePairs", () => {
  it("passes over phrases that very many texts have", () => {
    const texts = Array.from(
      { length: 80 },
      (_, i) => `from the bestselling author of the winter trilogy ${i}`,
    );
    expect(nearSamePairs(texts)).toEqual([]);
    expect(nearSamePairs(texts.slice(0, 2))).toEqual([[0, 1]]);
  });
});
