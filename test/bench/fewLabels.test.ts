import { beforeAll, describe, expect, it } from "vitest";
import type { Material } from "../../bench/fewLabels/material.js";
import { askings } from "../../bench/fewLabels/record.js";
import { figuresOf, simulate } from "../../bench/fewLabels/simulation.js";
import { readModel } from "../../models/artefacts.js";
import { LinearScorer } from "../../src/lib/model/linearScorer.js";
import { decide } from "../../src/lib/model/scorer.js";
import { FeatureExtractor } from "../../src/lib/text/features.js";

const subjects = ["poultry", "drainage", "the moor", "Kent", "an heiress", "railways", "herrings", "love"];
const titles = subjects.flatMap((subject) => [
  `A tract on ${subject}`,
  `A history of ${subject}`,
  `The tale of ${subject}`,
  `${subject}. A novel`,
]);
const rows = [...titles.keys()];

describe("the simulation of few labels", () => {
  let material: Material;
  let model: LinearScorer;
  beforeAll(async () => {
    const { description, onnx } = await readModel("title-genre");
    const extractor = new FeatureExtractor(description.features);
    model = new LinearScorer(description, onnx);
    material = {
      titles,
      outcomes: titles.map((title) => Number(/tale|novel/.test(title))),
      texts: titles.map((title) => ({
        logits: model.logits(title),
        words: extractor.extract(title),
        vector: Float32Array.of(title.length % 2),
      })),
      asked: rows.filter((row) => row % 2 === 0),
      judged: rows.filter((row) => row % 2 === 1),
      description,
    };
  });

  it("has the model's own figure where no label is given", async () => {
    const { judged, outcomes } = material;
    const { values } = await model.score(judged.map((row) => titles[row]));
    const right = judged.map(
      (row, i) =>
        decide(model.description, values.subarray(2 * i, 2 * i + 2)) ===
        model.description.labels[outcomes[row]],
    );
    const recalls = [0, 1].map((label) => {
      const own = right.filter((_, i) => outcomes[judged[i]] === label);
      return own.filter(Boolean).length / own.length;
    });
    const probabilities = new Float64Array(titles.length);
    judged.forEach((row, i) => (probabilities[row] = values[2 * i + 1]));
    const { balancedAccuracy } = figuresOf(material, probabilities, material.description.thresholds[0]);
    expect(balancedAccuracy).toBeCloseTo((recalls[0] + recalls[1]) / 2, 12);
    const all = Float64Array.from((await model.score(titles)).values.filter((_, i) => i % 2 === 1));
    const [untaught] = simulate(material, { way: "words", asking: "chance", sizes: [0], draws: 2 });
    expect(untaught.balancedAccuracy).toBeCloseTo(figuresOf(material, all).balancedAccuracy, 12);
  });

  it("learns from labels in every order of asking, and the same each time", () => {
    for (const asking of askings) {
      const run = () => simulate(material, { way: "words and encoder", asking, sizes: [0, 14], draws: 2 });
      const [before, after] = run();
      expect(after.balancedAccuracy).toBeGreaterThanOrEqual(before.balancedAccuracy - 0.1);
      expect(run()[1]).toEqual(after);
    }
  });
});
