import { expect, test } from "vitest";
import { fitVerdict } from "../../../src/lib/modelFit/fitVerdict.js";
import type { ModelFit } from "../../../src/lib/modelFit/modelFit.js";

const around = (value: number) => ({ value, low: value, high: value });

function fit(area: number, unknown: number): ModelFit {
  return {
    ...{ records: 100, reference: 100, attributes: [] },
    twoSample: {
      ...{ titles: 100, accuracy: around(area), area: around(area), pValue: 0.05, permutations: 19 },
      ...{ firstWords: [], secondWords: [] },
    },
    unseenWords: { catalogue: around(unknown), reference: around(0.05) },
  };
}

test("titles that a classifier can hardly tell apart, in words that the model knows, fit", () => {
  expect(fitVerdict(fit(0.55, 0.06))).toMatchObject({ verdict: "fits", reasons: [] });
});

test("the worse of the two signs decides, and each is named", () => {
  expect(fitVerdict(fit(0.75, 0.06)).verdict).toBe("fits in part");
  const far = fitVerdict(fit(0.75, 0.5));
  expect(far.verdict).toBe("does not fit");
  expect(far.reasons).toHaveLength(2);
});
