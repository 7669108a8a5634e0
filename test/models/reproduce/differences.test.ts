import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { digest } from "../../../loaders/digest.js";
import { json } from "../../../models/artefacts.js";
import { compareFolders } from "../../../models/reproduce/differences.js";
import { writeTrained } from "../../../models/training/files.js";

/** The figures of a single-label task: its word model's, its deep variant's, and a learning curve. */
const figures = {
  task: "small",
  models: {
    final: { trainSeconds: 3, test: { accuracy: 0.9 } },
    deep: { trainSeconds: 5, test: { accuracy: 0.95 } },
  },
  learningCurve: [{ labelled: 1, logLoss: 0.1 }],
};

let folder = "";
const [fresh, kept] = ["fresh", "kept"].map((name) => () => join(folder, name));
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "differences-"));
  await writeTrained(kept(), { "model.onnx": "weights", "evaluation.json": json(figures) });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The figures with another accuracy and other seconds. */
function changed(model: "final" | "deep", accuracy: number) {
  const { models } = figures;
  return { ...figures, models: { ...models, [model]: { trainSeconds: 4, test: { accuracy } } } };
}

describe("two trainings", () => {
  it("are the same where only the seconds differ", async () => {
    await writeTrained(fresh(), { "model.onnx": "weights", "evaluation.json": json(changed("final", 0.9)) });
    // The task, and the accuracy of the word model.
    expect(await compareFolders(fresh(), kept(), "words")).toEqual({
      files: 1,
      figures: 2,
      differences: [],
    });
  });

  it("differ by other bytes, by another figure and by a new file, each named", async () => {
    await writeTrained(fresh(), {
      "model.onnx": "weight",
      "evaluation.json": json(changed("final", 0.8)),
      "variants/new.json": "{}",
    });
    const { differences } = await compareFolders(fresh(), kept(), "words");
    expect(differences).toEqual([
      "evaluation.json, models.final.test.accuracy: 0.8 (expected 0.9)",
      `model.onnx, 6 bytes, sha256 ${digest("weight")} (expected 7 bytes, ${digest("weights")})`,
      "variants/new.json is new (expected no such file)",
    ]);
  });

  it("of the deep variant are compared by its figures only", async () => {
    await writeTrained(fresh(), { "evaluation.json": json(changed("final", 0.8)) });
    expect(await compareFolders(fresh(), kept(), "deep")).toEqual({ files: 0, figures: 1, differences: [] });
    await writeTrained(fresh(), { "evaluation.json": json(changed("deep", 0.8)) });
    expect((await compareFolders(fresh(), kept(), "deep")).differences).toEqual([
      "evaluation.json, models.deep.test.accuracy: 0.8 (expected 0.95)",
    ]);
  });
});
