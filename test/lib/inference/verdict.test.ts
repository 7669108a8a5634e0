import { describe, expect, test } from "vitest";
import { leaningOf, modelVersion, verdictOf } from "../../../src/lib/inference/verdict.js";

describe("the verdict on a probability", () => {
  const certain = { accuracy: 0.99, below: 0.2, from: 0.8 };

  test("is what the threshold says where the model may not abstain", () => {
    expect([0, 0.59, 0.6, 1].map((p) => verdictOf({ thresholds: [0.6] }, p))).toEqual([
      "non_fiction",
      "non_fiction",
      "fiction",
      "fiction",
    ]);
  });

  test("is unsure from the first limit to below the second", () => {
    const verdicts = [0.19, 0.2, 0.5, 0.79, 0.8].map((p) => verdictOf({ thresholds: [0.5], certain }, p));
    expect(verdicts).toEqual(["non_fiction", "unsure", "unsure", "unsure", "fiction"]);
  });

  test("leans to the side of the threshold where it is unsure, and to itself where it is not", () => {
    const rule = { thresholds: [0.9], certain };
    expect([0.1, 0.5, 0.85, 0.95].map((p) => leaningOf(rule, p))).toEqual([
      "non_fiction",
      "non_fiction",
      "fiction",
      "fiction",
    ]);
  });

  test("is signed by the first twelve digits of the model's checksum", () => {
    expect(modelVersion({ onnx: { bytes: 1, sha256: "0123456789abcdef".repeat(4) } })).toBe("0123456789ab");
  });
});
