import { describe, expect, it } from "vitest";
import type { MultilabelEvaluation } from "../../../src/lib/model/multilabelEvaluation.js";
import { unreachedTargets } from "../../../src/lib/multilabel/targets.js";

const evaluation = (targets: MultilabelEvaluation["targets"], test: unknown) =>
  ({ final: "linear", targets, models: { linear: { test } } }) as unknown as MultilabelEvaluation;
const test = {
  microF1: { value: 0.6, low: 0.58, high: 0.62 },
  macroF1: { value: 0.5, low: 0.48, high: 0.52 },
};

describe("unreachedTargets", () => {
  it("names what is missed, by how much, and nothing that was not aimed at", () => {
    expect(unreachedTargets(evaluation({ microF1: 0.65, macroF1: 0.5 }, test))).toBe(
      "Short of its aims: micro-F1 0.600 (95% interval 0.580–0.620) for 0.650. The curve shows whether more of the same would help.",
    );
  });

  it("says so when every aim is reached, or when nothing was measured", () => {
    expect(unreachedTargets(evaluation({ macroF1: 0.5 }, test))).toBe(
      "Every aim that was set before training is reached.",
    );
    expect(unreachedTargets(evaluation({ macroF1: 0.5 }, null))).toBe(
      "The held-out texts have not been scored.",
    );
  });
});
