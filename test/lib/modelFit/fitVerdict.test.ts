import { expect, test } from "vitest";
import { fitVerdict } from "../../../src/lib/modelFit/fitVerdict.js";
import type { MeasuredFit } from "../../../src/lib/modelFit/measuredFit.js";
import type { ModelFit } from "../../../src/lib/modelFit/modelFit.js";

const around = (value: number) => ({ value, low: value, high: value });

function fit(area: number): ModelFit {
  return {
    ...{ records: 100, reference: 100, attributes: [] },
    twoSample: {
      ...{ titles: 100, accuracy: around(area), area: around(area), pValue: 0.05, permutations: 19 },
      ...{ firstWords: [], secondWords: [] },
    },
    unseenWords: { catalogue: around(0.06), reference: around(0.05) },
  };
}

/** Five catalogues at each of three areas: near ones lose 1 point, further ones up to 5, far ones from 0 to 20. */
const record: MeasuredFit = {
  home: 0.95,
  catalogues: [
    [0.5, [1, 1, 1, 1, 1]],
    [0.7, [1, 2, 3, 4, 5]],
    [0.9, [0, 5, 10, 15, 20]],
  ].flatMap(([area, losses]) =>
    (losses as number[]).map((points) => ({
      ...{ name: "", titles: 100, unseen: 0, area: area as number, accuracy: 0.95 - points / 100 },
    })),
  ),
};

test("a model fits where catalogues as near lost three points at most", () => {
  expect(fitVerdict(fit(0.52), record)).toMatchObject({ verdict: "fits", reasons: [] });
});

test("it fits in part where they lost ten at most, and the sentence says how many", () => {
  const { verdict, measured, reasons } = fitVerdict(fit(0.72), record);
  expect(verdict).toBe("fits in part");
  expect(measured).toContain("changed by −1 to −5 points, in the middle by −3.");
  expect(reasons).toEqual([
    "A classifier tells a title of yours from one of the model’s own in 72% of pairs; guessing gives 50%.",
  ]);
});

test("it may not fit where one of them lost more, though others lost nothing", () => {
  const { verdict, measured } = fitVerdict(fit(0.92), record);
  expect(verdict).toBe("may not fit");
  expect(measured).toContain(
    "On 5 catalogues with labels that are told apart about as well as yours (in 90% to 90% of pairs)",
  );
  expect(measured).toContain("changed by 0 to −20 points");
});
