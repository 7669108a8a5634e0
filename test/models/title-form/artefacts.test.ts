import { beforeAll, describe, expect, it } from "vitest";
import { digest } from "../../../loaders/digest.js";
import {
  json,
  readEvaluation,
  readModel,
  readSources,
  readTaskFile,
  wordModels,
} from "../../../models/artefacts.js";
import { scoredTask } from "../../../models/scored.js";
import { task } from "../../../models/title-form/task.js";
import { modelCard } from "../../../models/card/modelCard.js";
import { singleLabelFigures } from "../../../models/training/scores.js";
import { decideClasses } from "../../../src/lib/catalogue/predictions.js";
import type { ModelDescription } from "../../../src/lib/model/description.js";
import type { Evaluation, SingleLabelRecord } from "../../../src/lib/model/evaluation.js";
import { LinearScorer } from "../../../src/lib/model/linearScorer.js";
import { decodeOnnx } from "../../../src/lib/model/onnx.js";
import { OnnxScorer } from "../../../src/lib/model/onnxScorer.js";
import { featureVersion } from "../../../src/lib/text/features.js";
import { testTexts } from "../../lib/model/texts.js";
import { expectConsistentFigures } from "../figuresOfRecord.js";

let description: ModelDescription;
let onnx: Uint8Array;
let evaluation: Evaluation<SingleLabelRecord>;

beforeAll(async () => {
  ({ description, onnx } = await readModel(task.name));
  evaluation = await readEvaluation(task.name);
});

describe("models/title-form", () => {
  it("holds a model of at most 192 kB, with the size and the sha256 that model.json names", () => {
    expect(onnx.length).toBeLessThanOrEqual(192_000);
    expect(onnx.length).toBe(description.onnx.bytes);
    expect(digest(onnx)).toBe(description.onnx.sha256);
  });

  it("holds a model of four forms for this feature code", () => {
    const { model, identity } = decodeOnnx(onnx);
    expect(identity).toEqual({ task: task.name, kind: "multiclass", featureVersion, labels: task.labels });
    expect([model.rows, model.columns]).toEqual([2 ** description.features.bits, 4]);
    expect(description).toMatchObject({ task: task.name, names: task.names, thresholds: [] });
  });

  it("has figures of record that follow from their confusion matrices", () => {
    expectConsistentFigures(evaluation);
  });

  it("was chosen on books dealt by author, as the final one of evaluation.json", () => {
    const { models, final } = evaluation;
    const best = Math.max(...wordModels(models).map(([, { validation }]) => validation.macroF1.value));
    expect(models[final].validation.macroF1.value).toBe(best);
    expect(models[final].description).toBe(description.trainedOn);
    expect(evaluation.testLooks).toContain(description.onnx.sha256.slice(0, 16));
  });

  it("has a model card and JSON files as training writes them, byte for byte", async () => {
    const card = (await readTaskFile(task.name, "README.md")).toString();
    const sources = await readSources(task.name);
    expect(card).toBe(modelCard({ ...task, description, evaluation, sources }));
    for (const file of ["model.json", "evaluation.json"]) {
      const text = (await readTaskFile(task.name, file)).toString();
      expect(json(JSON.parse(text))).toBe(text);
    }
  });

  it("scores odd titles the same with and without ONNX Runtime, to 1e-5", async () => {
    const texts = testTexts();
    const plain = (await new LinearScorer(description, onnx).score(texts)).values;
    const served = (await (await OnnxScorer.load(description, onnx)).score(texts)).values;
    expect(served).toHaveLength(plain.length);
    plain.forEach((value, i) => expect(Math.abs(value - served[i])).toBeLessThan(1e-5));
  });

  it("decides the held-out books as recorded", { timeout: 120_000 }, async () => {
    const { texts, actual, models, final, provenance } = await scoredTask(task.name);
    const probabilities = models.find(({ key }) => key === final)?.probabilities ?? new Float32Array();
    const again = singleLabelFigures(task.labels, {
      classes: task.labels.length,
      actual: actual.map(([label]) => label),
      predicted: decideClasses(probabilities, task.labels.length, NaN),
      probabilities: Float64Array.from(probabilities),
    });
    // The embedded sample has no figures of record: there, the model must only be better than a coin.
    if (provenance.usesSample) {
      expect(again.accuracy.value).toBeGreaterThan(0.5);
      return;
    }
    const recorded = evaluation.models[final].test;
    expect(texts.size).toBe(recorded?.n);
    expect(again.confusion).toEqual(recorded?.confusion);
    expect(again.macroF1).toEqual(recorded?.macroF1);
    // The figures of record come from probabilities in double precision, these from single.
    expect(again.brierScore).toBeCloseTo(recorded?.brierScore ?? NaN, 6);
  });
});
