import { existsSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { blurbFiles } from "../../../../loaders/sources/catalogue/blurbs.js";
import { candidates } from "../../../../loaders/sources/locate.js";
import { digest } from "../../../../loaders/digest.js";
import {
  readModel,
  readMultilabelEvaluation,
  readSources,
  readTaskFile,
} from "../../../../models/artefacts.js";
import { divideTexts } from "../../../../models/training/multilabel/data.js";
import { findLeaks } from "../../../../models/training/multilabel/leaks.js";
import { modelCard } from "../../../../models/card/modelCard.js";
import { multilabelScores } from "../../../../models/training/multilabel/scores.js";
import { task as bookGenres } from "../../../../models/book-genres/task.js";
import { task as questionTags } from "../../../../models/question-tags/task.js";
import { task as quoteThemes } from "../../../../models/quote-themes/task.js";
import { givenLabels } from "../../../../src/lib/metrics/multilabel/decisions.js";
import { f1 } from "../../../../src/lib/metrics/multilabel/f1.js";
import type { ModelDescription } from "../../../../src/lib/model/description.js";
import { LinearScorer } from "../../../../src/lib/model/linearScorer.js";
import type { MultilabelEvaluation } from "../../../../src/lib/model/multilabelEvaluation.js";
import { OnnxScorer } from "../../../../src/lib/model/onnxScorer.js";
import { testTexts } from "../../../lib/model/texts.js";

const hasMirror = candidates(blurbFiles[0].path).some(({ file }) => existsSync(file));

describe.each([bookGenres, quoteThemes, questionTags])("models/$name", (task) => {
  let description: ModelDescription;
  let onnx: Uint8Array;
  let evaluation: MultilabelEvaluation;

  beforeAll(async () => {
    ({ description, onnx } = await readModel(task.name));
    evaluation = await readMultilabelEvaluation(task.name);
  });

  it("holds a model of at most 10 MB, the one of its figures of record", () => {
    expect(onnx.length).toBeLessThanOrEqual(10_000_000);
    expect(digest(onnx)).toBe(description.onnx.sha256);
    expect(description).toMatchObject({ task: task.name, kind: "multilabel", labels: evaluation.labels });
    expect(evaluation.models[evaluation.final].bytes).toBe(onnx.length);
    expect(evaluation.testLooks).toContain(description.onnx.sha256.slice(0, 16));
  });

  it("was trained in under 15 minutes of processor time", () => {
    expect(evaluation.models[evaluation.final].trainSeconds).toBeLessThan(900);
  });

  it("scores odd texts without NaN, the same with and without ONNX Runtime, to 1e-5", async () => {
    const texts = [...testTexts(), "x", "紅", "a ".repeat(500_000)];
    const plain = (await new LinearScorer(description, onnx).score(texts)).values;
    const served = (await (await OnnxScorer.load(description, onnx)).score(texts)).values;
    expect(plain.every((value) => value >= 0 && value <= 1)).toBe(true);
    const furthest = plain.reduce((most, value, at) => Math.max(most, Math.abs(value - served[at])), 0);
    expect(furthest).toBeLessThan(1e-5);
  }, 120_000);

  it("has a model card that quotes the figures of record, word for word", async () => {
    const card = (await readTaskFile(task.name, "README.md")).toString();
    const sources = await readSources(task.name);
    expect(card).toBe(modelCard({ ...task, description, evaluation, sources }));
  });

  it("has averages that follow from its labels' figures, far above the commonest label's", () => {
    const { models, final } = evaluation;
    const { test } = models[final];
    if (!test) throw new Error("missing scores: test (expected after training)");
    const scores = test.labels.map(({ f1: each }) => each.value).filter((value) => value !== null);
    const mean = scores.reduce((sum, value) => sum + value, 0) / scores.length;
    expect(test.macroF1.value).toBeCloseTo(mean, 4);
    const found = test.labels.reduce((sum, { recall, support }) => sum + recall.value * support, 0);
    const given = test.labels.reduce((sum, each) => sum + each.given, 0);
    const carried = test.labels.reduce((sum, each) => sum + each.support, 0);
    expect(f1({ right: found, wrong: given - found, missed: carried - found })).toBeCloseTo(
      test.microF1.value,
      4,
    );
    expect(test.microF1.value).toBeGreaterThan(2 * (models["commonest"].test?.microF1.value ?? NaN) - 0.2);
    for (const { low, value, high } of [test.microF1, test.macroF1, test.weightedF1, test.precisionAt1]) {
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
    expect(evaluation.data.leaks).toBe(0);
  });

  it("promises of labels what the figures of record say, at and above their thresholds only", () => {
    const { promise } = evaluation.models[evaluation.final];
    const { from = [], ...asked } = description.promised ?? {};
    expect(asked).toEqual({ accuracy: promise?.accuracy, confidence: promise?.confidence });
    const promised = description.labels.flatMap((label, l) =>
      from[l] === null ? [] : { label, from: from[l] },
    );
    for (const figures of [promise?.validation, promise?.test])
      expect(figures?.labels.map(({ label, from: cut }) => ({ label, from: cut }))).toEqual(promised);
    from.forEach((cut, l) => expect(cut ?? 1).toBeGreaterThanOrEqual(description.thresholds[l]));
    const { labels = [], precision } = promise?.validation ?? {};
    const sum = (key: "promised" | "right") => labels.reduce((total, each) => total + each[key], 0);
    if (labels.length > 0) expect(precision?.value).toBeCloseTo(sum("right") / sum("promised"), 4);
  });

  it.runIf(hasMirror)(
    "scores the test texts of the mirror as recorded, and none of them leaks",
    async () => {
      const data = await task.load();
      const { training, test, labels } = divideTexts(data, { ...task, seed: task.settings.seed });
      const all = [...training.texts, ...test.texts];
      expect(
        findLeaks(
          all,
          Uint8Array.from(all, (_, i) => (i < training.texts.length ? 0 : 1)),
        ),
      ).toEqual([]);
      expect(labels).toEqual(description.labels);
      const { values } = await new LinearScorer(description, onnx).score(test.texts.map(({ text }) => text));
      const probabilities = Float64Array.from(values);
      const { thresholds } = description;
      const again = multilabelScores({
        labels,
        outcomes: test.outcomes,
        probabilities,
        given: givenLabels(probabilities, thresholds),
        thresholds,
      });
      const recorded = evaluation.models[evaluation.final].test;
      expect(again.n).toBe(recorded?.n);
      for (const name of ["microF1", "macroF1", "weightedF1", "precisionAt1", "rankingLoss"] as const)
        expect(again[name].value).toBeCloseTo(recorded?.[name].value ?? NaN, 3);
    },
    400_000,
  );
});
