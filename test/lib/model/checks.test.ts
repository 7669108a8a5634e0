import { describe, expect, it } from "vitest";
import { readMatchingModel } from "../../../src/lib/model/checks.js";
import type { ModelDescription } from "../../../src/lib/model/description.js";
import { smallModel } from "./smallModel.js";

describe("readMatchingModel", () => {
  it.each(["binary", "multiclass", "multilabel"] as const)(
    "reads the %s model that the description describes",
    (kind) => {
      const { model, description, onnx } = smallModel(kind);
      expect(readMatchingModel(description, onnx)).toEqual(model);
    },
  );

  const { description, onnx } = smallModel();
  it.each<[string, Partial<ModelDescription>, string]>([
    ["size", { onnx: { bytes: 5, sha256: "" } }, `bytes of model.onnx: ${onnx.length} (expected 5, `],
    ["task", { task: "other" }, "task of model.onnx: small (expected other, "],
    ["feature version", { featureVersion: 99 }, "feature version of model.onnx: 1 (expected 99, "],
    ["labels", { labels: ["a", "b"] }, "labels of model.onnx: no, yes (expected a, b, "],
    ["order of the labels", { labels: ["yes", "no"] }, "labels of model.onnx: no, yes (expected yes, no, "],
    [
      "buckets",
      { features: { ...description.features, bits: 11 } },
      "buckets of model.onnx: 1024 (expected 2048, ",
    ],
    ["kind", { kind: "multilabel" }, "kind of model.onnx: binary (expected multilabel, "],
  ])("names the %s that differs, with what was expected and what was found", (_, other, message) => {
    expect(() => readMatchingModel({ ...description, ...other }, onnx)).toThrow(
      `mismatched model: ${message}`,
    );
  });

  it("refuses a file that was cut off, by its size", () => {
    expect(() => readMatchingModel(description, onnx.subarray(0, 100))).toThrow(
      `mismatched model: bytes of model.onnx: 100 (expected ${onnx.length}, as model.json says`,
    );
  });
});
