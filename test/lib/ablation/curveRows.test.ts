import { describe, expect, it } from "vitest";
import { curveRows, lastDoubling } from "../../../src/lib/ablation/curveRows.js";
import type { CurvePoint } from "../../../src/lib/model/evaluation.js";

function point(labelled: number, unlabelled: number, accuracy: number): CurvePoint {
  const estimate = (value: number) => ({ value, low: value - 0.01, high: value + 0.01 });
  return {
    ...{ labelled, unlabelled, texts: 10, logLoss: 0.1 },
    ...{ accuracy: estimate(accuracy), macroF1: estimate(accuracy - 0.02) },
  };
}

const curve = [point(0.5, 1, 0.9), point(0.25, 1, 0.8), point(1, 0.5, 0.93), point(1, 1, 0.94)];

describe("curveRows", () => {
  it("gives each kind of data its own curve from little to all, both ending at the whole", () => {
    const rows = curveRows(curve).filter(({ metric }) => metric === "accuracy");
    expect(rows.map(({ data, share, value }) => [data, share, value])).toEqual([
      ["Labelled titles", 0.25, 0.8],
      ["Labelled titles", 0.5, 0.9],
      ["Labelled titles", 1, 0.94],
      ["Unlabelled titles", 0.5, 0.93],
      ["Unlabelled titles", 1, 0.94],
    ]);
  });

  it("gives nothing for no curve", () => {
    expect(curveRows([])).toEqual([]);
  });
});

describe("lastDoubling", () => {
  it("is the step from half to all, in points", () => {
    const rows = curveRows(curve);
    expect(lastDoubling(rows, "Labelled titles")).toBeCloseTo(4, 10);
    expect(lastDoubling(rows, "Unlabelled titles", "macro-F1")).toBeCloseTo(1, 10);
  });

  it("is not a number where half was not measured", () => {
    expect(lastDoubling(curveRows([point(1, 1, 0.9)]), "Labelled titles")).toBeNaN();
  });
});
