import { describe, expect, it } from "vitest";
import { rankLabels } from "../../../src/lib/model/ranking.js";

describe("rankLabels", () => {
  const model = {
    kind: "multilabel" as const,
    labels: ["a", "b", "c", "d"],
    thresholds: [0.5, 0.1, 0.9, 0.2],
  };

  it("puts labels that reach their own threshold first, then the others, each by probability", () => {
    const ranked = rankLabels(model, [0.4, 0.1, 0.8, 0.3]);
    expect(ranked.map(({ label, given }) => [label, given])).toEqual([
      ["d", true],
      ["b", true],
      ["c", false],
      ["a", false],
    ]);
    expect(ranked[0]).toMatchObject({ column: 3, probability: 0.3, threshold: 0.2 });
  });

  it("keeps the order of the model for equal probabilities", () => {
    expect(rankLabels(model, [0, 0, 0, 0]).map(({ label }) => label)).toEqual(["a", "b", "c", "d"]);
  });

  it("marks labels that are promised at their probability, where the model promises any", () => {
    const promised = { accuracy: 0.9, confidence: 0.95, from: [0.7, null, null, 0.6] };
    const marked = (probabilities: number[]) =>
      rankLabels({ ...model, promised }, probabilities).flatMap((each) => (each.promised ? each.label : []));
    expect(marked([0.7, 1, 1, 0.59])).toEqual(["a"]);
    expect(rankLabels(model, [1, 1, 1, 1]).some((each) => each.promised)).toBe(false);
  });

  it("puts the label that a single-label model decides for first, and the others by probability", () => {
    const three = { kind: "multiclass" as const, labels: ["a", "b_c", "d"], thresholds: [] };
    expect(rankLabels(three, [0.2, 0.5, 0.3]).map(({ name, given }) => [name, given])).toEqual([
      ["b-c", true],
      ["d", false],
      ["a", false],
    ]);
    const two = {
      kind: "binary" as const,
      labels: ["no", "yes"],
      names: ["No.", "Yes!"],
      thresholds: [0.3],
    };
    expect(rankLabels(two, [0.6, 0.4]).map(({ name, given }) => [name, given])).toEqual([
      ["Yes!", true],
      ["No.", false],
    ]);
  });
});
