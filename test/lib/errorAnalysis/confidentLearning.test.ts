import { describe, expect, it } from "vitest";
import { confidentLearning, labelNoise } from "../../../src/lib/errorAnalysis/confidentLearning.js";
import { questionOf } from "../../../src/lib/scored/question.js";
import { multiLabel } from "../scored/madeUp.js";

/** Confident learning of two classes. @param probabilities of the second */
const learn = (probabilities: readonly number[], labels: readonly number[]) =>
  confidentLearning(
    { classes: ["no", "yes"], probabilities: probabilities.flatMap((p) => [1 - p, p]) },
    labels,
  );

describe("confidentLearning", () => {
  // Mean probability of fiction where the label is fiction: (0.9 + 0.8 + 0.1) / 3 = 0.6; of non-fiction where the label
  // is that: (0.9 + 0.7 + 0.05) / 3 = 0.55.
  const probabilities = [0.9, 0.8, 0.1, 0.1, 0.3, 0.95];
  const labels = [1, 1, 1, 0, 0, 0];
  const { thresholds, joint, estimated, disputed } = learn(probabilities, labels);

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
    const unsure = learn([0.9, 0.55, 0.1, 0.2], [1, 1, 0, 0]);
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

  it("finds the confident one of three classes", () => {
    const three = confidentLearning(
      {
        classes: ["x", "y", "z"],
        probabilities: [0.8, 0.1, 0.1, 0.1, 0.8, 0.1, 0.2, 0.2, 0.6, 0.7, 0.2, 0.1],
      },
      [0, 1, 2, 2],
    );
    expect(three.thresholds[2]).toBeCloseTo(0.35, 12);
    expect(three.joint[2]).toEqual([0, 0, 1]);
    expect(three.disputed).toEqual([]);
  });

  it("disputes nothing where there is one class or nothing", () => {
    expect(learn([0.2, 0.9], [1, 1]).disputed).toEqual([]);
    expect(learn([], []).joint).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});

describe("labelNoise", () => {
  it("asks about each label of a multi-label task by itself, and names the pairs in dispute", () => {
    const question = questionOf(multiLabel);
    const { disputed, joint } = labelNoise(multiLabel, question);
    // "love": those without it have it at 0.375 on average, so that b, at 0.5, is confidently of neither class.
    expect(joint[0][0] + joint[0][1] + joint[1][0] + joint[1][1]).toBe(5);
    expect(disputed.map(({ row }) => question.rows.id[row])).toEqual(["b books"]);
  });
});
