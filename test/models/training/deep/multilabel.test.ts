import { describe, expect, it } from "vitest";
import { fitDeepLabels, labelWords } from "../../../../models/training/deep/multilabel.js";
import { trainLabels } from "../../../../models/training/multilabel/train.js";
import type { LabelledTexts, MultilabelTask } from "../../../../models/training/taskDefinition.js";
import { LinearScorer } from "../../../../src/lib/model/linearScorer.js";
import { wordsAlone } from "../problems.js";
import { randomGenerator, randomUnit } from "../../../../src/lib/statistics/random.js";

const themes = ["love", "work"];

const task: Omit<MultilabelTask, "load"> = {
  name: "tiny",
  kind: "multilabel",
  text: "line",
  description: "made-up lines",
  minimumSupport: 5,
  testShare: 0.25,
  settings: wordsAlone,
  targets: {},
  use: "",
};

/** Lines with one theme or both; what words or vectors know of it is their own concern. */
function lines(inWords: boolean, inVectors: boolean) {
  const random = randomGenerator(7);
  const noise = () => randomUnit(random) - 0.5;
  const vectors = new Map<string, number[]>();
  const texts = Array.from({ length: 400 }, (_, i) => {
    const own = randomUnit(random) < 0.5 ? ["love"] : randomUnit(random) < 0.5 ? ["work"] : themes;
    const text = inWords ? `${own.join(" ")} line${i}` : `line${i}`;
    vectors.set(text, [
      ...themes.map((theme) => (inVectors && own.includes(theme) ? 1 : 0) + noise()),
      noise(),
    ]);
    return { id: `${i}`, text, key: "", labels: own };
  });
  const data: LabelledTexts = {
    texts,
    table: { read: 400, kept: 400, dropped: 0, noted: [] } as never,
    leftOut: {},
  };
  const vectorsOf = (asked: readonly string[]) =>
    Promise.resolve({
      vectors: Float32Array.from(asked.flatMap((text) => vectors.get(text) ?? [])),
      dimensions: 3,
    });
  return { data, vectorsOf };
}

async function fitted(inWords: boolean, inVectors: boolean) {
  const { data, vectorsOf } = lines(inWords, inVectors);
  const { description, onnx } = trainLabels(task, data, { withTest: false });
  const loaded = { ...task, load: () => Promise.resolve(data) };
  const deep = await fitDeepLabels(loaded, labelWords(loaded, data, 1), vectorsOf);
  return { deep, test: await deep.test(new LinearScorer(description, onnx)) };
}

describe("fitDeepLabels", () => {
  it("listens to the encoder where words say nothing", async () => {
    const { deep, test } = await fitted(false, true);
    // Any share will do beside words that say the same of every text: what is mixed is calibrated again.
    expect(deep.settings["encoderShare"]).toBeGreaterThan(0);
    expect(test.scores.microF1.value).toBeGreaterThan(0.85);
  });

  it("listens to words where the encoder says nothing", async () => {
    const { deep, test } = await fitted(true, false);
    expect(deep.settings["encoderShare"]).toBeLessThan(0.5);
    expect(test.scores.microF1.value).toBeGreaterThan(0.95);
  });

  it("scores the test texts as its model says", async () => {
    const { deep, test } = await fitted(true, true);
    expect(test.probabilities).toHaveLength(2 * test.texts.length);
    expect(deep.model.thresholds).toHaveLength(2);
    expect(test.scores.n).toBe(test.texts.length);
  });
});
