import { describe, expect, it } from "vitest";
import { noiseCeiling } from "../../../src/lib/errorAnalysis/noiseCeiling.js";

const none = { texts: 1000, contradicted: 0 };

describe("noiseCeiling", () => {
  it("takes off the wrong labels: one in ten where two people disagree on 18 in 100", () => {
    // Exactly one of two errs: 2 × 0.1 × 0.9.
    const ceiling = noiseCeiling({ twice: 100, disagree: 18, ...none })!;
    expect(ceiling.value).toBeCloseTo(0.9, 12);
    expect(ceiling.low).toBeLessThan(0.9);
    expect(ceiling.high).toBeGreaterThan(0.9);
  });

  it("is at most what the contradicted labels leave", () => {
    const sure = noiseCeiling({ twice: 10_000, disagree: 0, texts: 100, contradicted: 3 })!;
    expect(sure).toMatchObject({ value: 0.97, high: 0.97 });
  });

  it("falls to a coin where people agree no more often than by chance", () => {
    expect(noiseCeiling({ twice: 10, disagree: 8, ...none })).toMatchObject({ value: 0.5, low: 0.5 });
  });

  it("narrows with more double labels, and knows nothing from none", () => {
    const width = (n: number) => {
      const { low, high } = noiseCeiling({ twice: 20 * n, disagree: n, ...none })!;
      return high - low;
    };
    expect(width(10)).toBeLessThan(width(1) / 2);
    expect(noiseCeiling({ twice: 0, disagree: 0, ...none })).toBeNull();
  });
});
