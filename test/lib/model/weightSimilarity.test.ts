import { describe, expect, it } from "vitest";
import { weightSimilarity } from "../../../src/lib/model/weightSimilarity.js";

/** A model with these rows of weights. */
function model(...rows: number[][]) {
  const columns = rows[0].length;
  return {
    rows: rows.length,
    columns,
    weights: Int8Array.from(rows.flat()),
    scales: new Float32Array(columns),
    bias: new Float32Array(columns),
  };
}

describe("weightSimilarity", () => {
  it("is the cosine of the labels' weights", () => {
    const similarity = weightSimilarity(model([3, 4, 0], [4, 3, 5]));
    expect(similarity[0][1]).toBeCloseTo(24 / 25, 12);
    expect(similarity[1][0]).toBe(similarity[0][1]);
    expect(similarity[0][2]).toBeCloseTo(20 / 25, 12);
    expect(similarity[2][2]).toBe(1);
  });

  it("is 0 for labels that the same words part, and for a label without weights", () => {
    const similarity = weightSimilarity(model([127, -127, 0], [10, -20, 0]));
    expect(similarity[0][1]).toBe(0);
    expect(similarity[2]).toEqual([0, 0, 0]);
  });
});
