import { describe, expect, it } from "vitest";
import { randomGenerator, randomUnit } from "../../../src/lib/statistics/random.js";
import { mcnemar } from "../../../src/lib/statistics/mcnemar.js";
import { smallestDifference } from "../../../src/lib/statistics/smallestDifference.js";

describe("smallestDifference", () => {
  it("is where Connor's sample size is the number of records", () => {
    // (1.96 √0.1 + 0.8416 √(0.1 − 0.05²))² / 0.05² = (0.61980 + 0.26279)² / 0.0025 = 311.6 records.
    expect(smallestDifference(311.6, 0.1)).toBeCloseTo(0.05, 4);
    // (1.96 √0.04 + 0.8416 √(0.04 − 0.02²))² / 0.02² = (0.39199 + 0.16748)² / 0.0004 = 782.5 records.
    expect(smallestDifference(782.5, 0.04)).toBeCloseTo(0.02, 4);
  });

  it("shrinks with the records, as one over their root", () => {
    const [few, many] = [850, 85_000].map((records) => smallestDifference(records, 0.05)!);
    expect(few / many).toBeCloseTo(10, 0);
  });

  it("is null where no split of the disagreements would show", () => {
    // Of 100 records two models differ on 3: even 3 to 0 has p = 0.25.
    expect(smallestDifference(100, 0.03)).toBeNull();
    expect(smallestDifference(850, 0)).toBeNull();
    expect(smallestDifference(0, 0.1)).toBeNull();
  });

  it("is found about four times in five by the exact test, a little less often", () => {
    const [records, disagreement] = [850, 0.06];
    const difference = smallestDifference(records, disagreement)!;
    const random = randomGenerator(5);
    let found = 0;
    for (let trial = 0; trial < 500; trial++) {
      let [gained, lost] = [0, 0];
      for (let record = 0; record < records; record++) {
        const drawn = randomUnit(random);
        if (drawn < (disagreement + difference) / 2) gained++;
        else if (drawn < disagreement) lost++;
      }
      if (mcnemar(gained, lost) < 0.05) found++;
    }
    expect(found / 500).toBeGreaterThan(0.7);
    expect(found / 500).toBeLessThan(0.85);
  });
});
