import { describe, expect, it } from "vitest";
import { confidentLearning } from "../../../src/lib/errorAnalysis/confidentLearning.js";

describe("confidentLearning", () => {
  // Mean probability of fiction where the label is fiction: (0.9 + 0.8 + 0.1) / 3 = 0.6; of non-fiction where the label
  // is that: (0.9 + 0.7 + 0.05) / 3 = 0.55.
  const probabilities = [0.9, 0.8, 0.1, 0.1, 0.3, 0.95];
  const labels = [1, 1, 1, 0, 0, 0];
  const { thresholds, joint, estimated, disputed } = confidentLearning(probabilities, labels);

  it("takes each class's mean self-confidence as its threshold", () => {
    expect(thresholds[1]).toBeCloseTo(0.6, 12);
    expect(thresholds[0]).toBeCloseTo(0.55, 12);
  });

  it("counts titles by label and confident class", () => {
    expect(joint).toEqual([
      [2, 1],
      [1, 2],
    ]);
  });

  it("scales the counts to the labels", () => {
    expect(estimated).toEqual([
      [2, 1],
      [1, 2],
    ]);
    const unsure = confidentLearning([0.9, 0.55, 0.1, 0.2], [1, 1, 0, 0]);
    expect(unsure.joint).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(unsure.estimated).toEqual([
      [2, 0],
      [0, 2],
    ]);
  });

  it("ranks disputed labels, the least credible first", () => {
    expect(disputed.map(({ row }) => row)).toEqual([5, 2]);
    expect(disputed[0].selfConfidence).toBeCloseTo(0.05, 12);
  });

  it("disputes nothing where there is one class or nothing", () => {
    expect(confidentLearning([0.2, 0.9], [1, 1]).disputed).toEqual([]);
    expect(confidentLearning([], []).joint).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});
