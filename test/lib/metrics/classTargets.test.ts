import { describe, expect, it } from "vitest";
import { classTargets } from "../../../src/lib/metrics/classTargets.js";

const exactly = (value: number) => ({ value, low: value, high: value });
const figures = (macroF1: number, ...f1: number[]) => ({
  macroF1: exactly(macroF1),
  labels: f1.map((value) => ({ f1: exactly(value) })),
});
const aim = { macroF1: 0.9, f1: 0.85 };

describe("classTargets", () => {
  it("says that both aims are reached, at the very values too", () => {
    expect(classTargets(figures(0.9, 0.95, 0.85), ["prose", "verse"], aim)).toBe(
      "Aimed at were a macro-F1 of 0.90 and an F1 of 0.85 for every class. Both are reached.",
    );
  });

  it("names what falls short, the macro-F1 first", () => {
    expect(classTargets(figures(0.8, 0.9, 0.7), ["prose", "verse"], aim)).toBe(
      "Aimed at were a macro-F1 of 0.90 and an F1 of 0.85 for every class: the macro-F1 stays at 0.800 and verse stays at 0.700.",
    );
  });
});
