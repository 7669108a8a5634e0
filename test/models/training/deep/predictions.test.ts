import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  keptProbability,
  packPredictions,
  unpackPredictions,
} from "../../../../models/training/deep/predictions.js";

describe("predictions of a deep variant", () => {
  it("come back as they were scored, for the same texts", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.string(), { minLength: 1 }),
        fc.array(share, { minLength: 4 }),
        (texts, numbers) => {
          const kept = numbers.map(keptProbability);
          const read = unpackPredictions(packPredictions(texts, numbers), texts);
          expect([...(read ?? [])]).toEqual(kept.map(Math.fround));
        },
      ),
    );
  });

  it("are within a hundred-thousandth of what was said", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (p) => Math.abs(keptProbability(p) - p) < 1e-5),
    );
  });

  it("are none for other texts, or the same in another order", () => {
    const file = packPredictions(["a", "b"], [0.5, 0.25]);
    expect(unpackPredictions(file, ["a"])).toBeNull();
    expect(unpackPredictions(file, ["b", "a"])).toBeNull();
  });
});
