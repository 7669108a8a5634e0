import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { digest } from "../../loaders/digest.js";
import { artefactPath, json, readEvaluation, readModel, writeArtefact } from "../../models/artefacts.js";
import { describeModel, smallModel } from "../lib/model/smallModel.js";

describe("json", () => {
  it("gives one key a line, a final newline, and null for what is not a number", () => {
    expect(json({ a: [1], b: NaN })).toBe('{\n "a": [\n  1\n ],\n "b": null\n}\n');
  });
});

describe("digest", () => {
  it("gives the sha256 of “abc” that FIPS 180-2 prints", () => {
    const expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    expect(digest("abc")).toBe(expected);
    expect(digest(new TextEncoder().encode("abc"))).toBe(expected);
  });
});

describe("the artefacts of a task", () => {
  let task: string;
  const path = (file: string) => artefactPath(task, file);
  const { description: small, onnx } = smallModel();
  let description: typeof small;

  beforeAll(async () => {
    task = basename(await mkdtemp(artefactPath("", "test-")));
    description = { ...small, task };
  });
  afterAll(async () => {
    await rm(artefactPath(task, ""), { recursive: true, force: true });
  });

  it("are named as missing, with what writes them, before the task is trained", async () => {
    await expect(readModel(task)).rejects.toThrow(
      `missing artefact: models/${task}/model.json (expected after: npm run train -- ${task})`,
    );
    await expect(readEvaluation(task)).rejects.toThrow(`missing artefact: models/${task}/evaluation.json`);
  });

  it("are read back as they were written", async () => {
    await writeArtefact(task, "model.json", json(description));
    await writeArtefact(task, "model.onnx", onnx);
    const model = await readModel(task);
    expect(model.description).toEqual(description);
    expect(digest(model.onnx)).toBe(digest(onnx));
    expect((await readdir(artefactPath(task, ""))).sort()).toEqual(["model.json", "model.onnx"]);
  });

  it("are refused where the ONNX file is of another training, even one of the same size", async () => {
    const other = smallModel("binary", 2);
    expect(other.onnx).toHaveLength(onnx.length);
    await writeFile(path("model.onnx"), other.onnx);
    await expect(readModel(task)).rejects.toThrow(
      `mismatched model: sha256 of models/${task}/model.onnx: ${digest(other.onnx)} (expected ${digest(onnx)}, `,
    );
  });

  it("are named where model.json was cut off, or is not valid", async () => {
    await writeFile(path("model.json"), json(description).slice(0, 50));
    await expect(readModel(task)).rejects.toThrow(`invalid JSON: models/${task}/model.json, 50 bytes`);
    await writeFile(path("model.json"), json({ ...description, kind: "other" }));
    await expect(readModel(task)).rejects.toThrow(
      `invalid model description: models/${task}/model.json, kind: `,
    );
  });

  it("keep their old content, and leave no partial file, where a new one cannot be written", async () => {
    await mkdir(path("folder"), { recursive: true });
    await writeFile(path("folder/kept"), "kept");
    await expect(writeArtefact(task, "folder", "text")).rejects.toThrow(
      `unwritable file: ${path("folder")} (expected room for 4 bytes)`,
    );
    expect(await readFile(path("folder/kept"), "utf8")).toBe("kept");
    expect((await readdir(artefactPath(task, ""))).sort()).toEqual(["folder", "model.json", "model.onnx"]);
  });

  it("describe models of several labels too", async () => {
    const several = smallModel("multilabel");
    const again = describeModel(several.model, "multilabel", several.description.labels);
    await writeArtefact(task, "model.json", json({ ...again.description, task }));
    await writeArtefact(task, "model.onnx", again.onnx);
    expect((await readModel(task)).description).toEqual({ ...several.description, task });
  });
});
