import { describe, expect, it } from "vitest";
import { remainingErrors } from "../../../models/training/remainingErrors.js";

const noCue = { kind: "no cue", contradictsLabel: false };
const denied = { kind: "denied", contradictsLabel: true };

describe("remainingErrors", () => {
  it("counts texts and mistakes by kind, those with the most mistakes first", () => {
    const { kinds } = remainingErrors([denied, noCue, noCue, noCue], [false, false, false, true]);
    expect(kinds).toEqual([
      { kind: "no cue", texts: 3, wrong: 2 },
      { kind: "denied", texts: 1, wrong: 1 },
    ]);
  });

  it("mends contradicted labels both ways: mistakes become right, and agreement with them wrong", () => {
    const kinds = [denied, denied, denied, noCue, noCue];
    const { contradicted, accuracyIfMended } = remainingErrors(kinds, [false, false, true, true, false]);
    expect(contradicted).toBe(3);
    expect(accuracyIfMended).toBe(3 / 5);
  });
});
