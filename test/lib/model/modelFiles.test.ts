import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readModelFiles, type ChosenFile } from "../../../src/lib/model/modelFiles.js";
import { smallModel } from "./smallModel.js";

const { description, onnx } = smallModel("multilabel");
const sha256 = (bytes: Uint8Array) => Promise.resolve(createHash("sha256").update(bytes).digest("hex"));
const text = (name: string, content: string): ChosenFile => ({
  name,
  bytes: new TextEncoder().encode(content),
});
const json = (content: unknown, name = "model.json") => text(name, JSON.stringify(content));
const file: ChosenFile = { name: "model.onnx", bytes: onnx };
const reading = (...files: ChosenFile[]) => readModelFiles(files, sha256);

describe("readModelFiles", () => {
  it("finds the two files in either order and under other names", async () => {
    const pair = await reading({ ...file, name: "Mine.ONNX" }, json(description, "mine.json"));
    expect(pair.description.labels).toEqual(["prose", "poetry", "drama"]);
    expect(pair.onnx.name).toBe("Mine.ONNX");
  });

  it("takes files whose digest cannot be computed here", async () => {
    const pair = await readModelFiles([file, json(description)], () => Promise.resolve(null));
    expect(pair.onnx.bytes).toBe(onnx);
  });

  const { labels: _, ...without } = description;
  it.each<[string, ChosenFile[], string]>([
    [
      "no model.json",
      [file],
      "missing file: model.json among model.onnx (expected one file that ends in .json)",
    ],
    [
      "no model.onnx",
      [json(description), text("a.txt", "x")],
      "missing file: model.onnx among model.json, a.txt",
    ],
    [
      "two descriptions",
      [file, json(description), json(description, "b.json")],
      "ambiguous file: model.json among",
    ],
    ["an empty file", [json(description), text("model.onnx", "")], "empty file: model.onnx (expected"],
    ["JSON cut off", [file, text("model.json", '{"task":')], "invalid JSON: model.json, 8 bytes (expected"],
    [
      "JSON of something else",
      [file, json([1, 2])],
      "missing labels: model.json (expected a list of label names",
    ],
    ["a description without labels", [file, json(without)], "missing labels: model.json (expected"],
    [
      "other feature code",
      [file, json({ ...description, featureVersion: 0 })],
      "outdated model: model.json has feature version 0",
    ],
    [
      "what is not ONNX",
      [json(description), text("model.onnx", "a picture, perhaps")],
      "invalid ONNX file: model.onnx, 18 bytes",
    ],
    ["ONNX cut off", [json(description), { ...file, bytes: onnx.subarray(0, 900) }], "model.onnx"],
    [
      "labels in another order",
      [file, json({ ...description, labels: ["prose", "drama", "poetry"] })],
      "mismatched model: model.onnx has 3 labels (expected the 3 of model.json; number 2 differs)",
    ],
    [
      "fewer labels than the weights have",
      [file, json({ ...description, labels: ["prose", "poetry"], thresholds: [0.5, 0.5] })],
      "mismatched model: model.onnx has 3 labels (expected the 2 of model.json; number 3 differs)",
    ],
    [
      "another size",
      [file, json({ ...description, onnx: { ...description.onnx, bytes: 5 } })],
      "mismatched model: bytes of model.onnx",
    ],
    [
      "another digest",
      [file, json({ ...description, onnx: { ...description.onnx, sha256: "0".repeat(64) } })],
      `mismatched model: sha256 of model.onnx: ${description.onnx.sha256} (expected 000`,
    ],
  ])("refuses %s, and says what was expected", async (_, files, message) => {
    await expect(reading(...files)).rejects.toThrow(message);
  });
});
