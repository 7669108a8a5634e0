import { describe, expect, it } from "vitest";
import { columnCount, parseDescription } from "../../../src/lib/model/description.js";
import { labelNames } from "../../../src/lib/model/labelNames.js";
import { featureVersion } from "../../../src/lib/text/features.js";
import { smallModel } from "./smallModel.js";

const valid = smallModel().description;
const several = smallModel("multilabel").description;
const three = smallModel("multiclass").description;

describe("parseDescription", () => {
  it("gives back a valid description, read from JSON", () => {
    for (const description of [valid, several, three, { ...three, names: ["P", "Q", "R"] }])
      expect(parseDescription(JSON.parse(JSON.stringify(description)))).toEqual(description);
  });

  it.each(Object.keys(valid))("names the missing field %s and the file", (field) => {
    const { [field as keyof typeof valid]: _, ...rest } = valid;
    expect(() => parseDescription(rest, "models/x/model.json")).toThrow(
      new RegExp(`^invalid model description: models/x/model.json, ${field}: .*expected`),
    );
  });

  it.each<[string, object, string]>([
    ["task", { task: "" }, "task"],
    ["kind", { kind: "trinary" }, "kind"],
    ["label", { labels: ["no", 1] }, "labels.1"],
    ["number of labels", { labels: ["a", "b", "c"] }, "labels: a binary model has two labels"],
    ["number of names", { names: ["No"] }, "names: there is a name for each label"],
    ["number of colours", { colours: ["red"] }, "colours: there is a colour for each label"],
    ["number of classes", { kind: "multiclass" }, "labels: a multiclass model has three labels or more"],
    ["number of thresholds", { thresholds: [0.5, 0.5] }, "thresholds: there is a threshold for each column"],
    ["threshold", { thresholds: [1.5] }, "thresholds.0"],
    ["number of bits", { features: { ...valid.features, bits: 40 } }, "features.bits"],
    ["digest", { onnx: { bytes: 10, sha256: "abc" } }, "onnx.sha256"],
    ["size", { onnx: { ...valid.onnx, bytes: -1 } }, "onnx.bytes"],
  ])("names a wrong %s by its path", (_, change, path) => {
    expect(() => parseDescription({ ...valid, ...change })).toThrow(
      `invalid model description: model.json, ${path}`,
    );
  });

  it.each([[null], ["text"], [[]], [7]])("refuses %j as a whole", (value) => {
    expect(() => parseDescription(value)).toThrow("invalid model description: model.json, whole file: ");
  });

  it("wants a threshold for each label of a multilabel model, and none of a multiclass one", () => {
    expect(() => parseDescription({ ...three, thresholds: [0.5, 0.5, 0.5] })).toThrow("none of a multiclass");
    expect(() => parseDescription({ ...several, thresholds: [0.5] })).toThrow(
      "there is a threshold for each",
    );
  });

  it("refuses weights for other feature code, naming both versions", () => {
    expect(() => parseDescription({ ...valid, featureVersion: featureVersion + 1 })).toThrow(
      `outdated model: model.json has feature version ${featureVersion + 1} (expected ${featureVersion}; train it again)`,
    );
  });

  it("keeps the validator's error as the cause", () => {
    expect(() => parseDescription({})).toThrow(expect.objectContaining({ cause: expect.any(Error) }));
  });
});

describe("columnCount", () => {
  it("is one for a binary model and one for each label of others", () => {
    expect([valid, several, three].map(columnCount)).toEqual([1, 3, 3]);
  });
});

describe("labelNames", () => {
  it("gives the names of a description, and else the labels with hyphens", () => {
    expect(labelNames({ labels: ["non_fiction", "a b"] })).toEqual(["non-fiction", "a b"]);
    expect(labelNames({ labels: ["non_fiction"], names: ["Fact"] })).toEqual(["Fact"]);
  });
});
