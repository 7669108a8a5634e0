import { describe, expect, it } from "vitest";
import { linearScore, type LinearModel } from "../../../src/lib/model/linearModel.js";
import { decodeOnnx, encodeOnnx } from "../../../src/lib/model/onnx.js";
import type { ModelKind } from "../../../src/lib/model/description.js";
import { randomGenerator, randomIndex, randomUnit } from "../../../src/lib/statistics/random.js";
import { FeatureExtractor, featureVersion, type FeatureSettings } from "../../../src/lib/text/features.js";
import { foldedModel } from "../../../src/lib/teaching/folded.js";
import { featureLength, priorsOf } from "../../../src/lib/teaching/priors.js";
import { taughtLogits } from "../../../src/lib/teaching/taught.js";
import { teach } from "../../../src/lib/teaching/teach.js";

const features: FeatureSettings = {
  ...{ bits: 10, words: 1, shape: 0.3, counts: "binary" },
  fragments: { weight: 1.5, shortest: 3, longest: 4 },
};
const texts = [
  "Poems",
  "A history of Rome",
  "The lost heir. A novel",
  "Report on drainage",
  "",
  "Tales & songs",
];
const random = randomGenerator(4);

function madeUp(columns: number, pruned: boolean): LinearModel {
  const rows = pruned ? 500 : 1024;
  return {
    ...{ rows, columns },
    weights: Int8Array.from({ length: rows * columns }, (_, i) =>
      pruned && i < columns ? 0 : randomIndex(255, random) - 127,
    ),
    scales: Float32Array.from({ length: columns }, () => 0.01 + 0.01 * randomUnit(random)),
    bias: Float32Array.from({ length: columns }, () => randomUnit(random) - 0.5),
    ...(pruned && { rowOf: Uint16Array.from({ length: 1024 }, (_, b) => (b % 2 ? 0 : b % 500)) }),
  };
}

describe("foldedModel", () => {
  it.each([
    ["binary", 1, false],
    ["multiclass", 3, false],
    ["multilabel", 2, true],
  ] as const)(
    "gives the logits of a taught %s model, also from its file",
    (kind: ModelKind, columns, pruned) => {
      const model = madeUp(columns, pruned);
      const score = linearScore(model, features);
      const extractor = new FeatureExtractor(features);
      const known = texts.map((text) => {
        const logits = score(text);
        const mean = kind === "multiclass" ? logits.reduce((a, b) => a + b, 0) / columns : 0;
        return {
          logits: logits.map((z) => z - mean),
          words: extractor.extract(text),
          vector: Float32Array.of(),
        };
      });
      const targets = Float64Array.from(
        texts.flatMap((_, t) =>
          Array.from({ length: columns }, (_, c) => Number((t + c) % Math.max(2, columns) === 0)),
        ),
      );
      const taught = teach(
        { texts: known, targets },
        { kind, priors: priorsOf(kind), featureLength: featureLength(features) },
      );
      const folded = foldedModel(model, taught);
      const identity = {
        task: "t",
        kind,
        featureVersion,
        labels: kind === "binary" ? ["a", "b"] : ["a", "b", "c"].slice(0, columns),
      };
      const read = decodeOnnx(encodeOnnx(folded, identity)).model;
      expect(read).toEqual(folded);
      const expected = taughtLogits(taught);
      known.forEach((text, t) =>
        linearScore(
          read,
          features,
        )(texts[t]).forEach((logit, c) => expect(Math.abs(logit - expected(text)[c])).toBeLessThan(1e-3)),
      );
    },
  );

  it("refuses what was taught with vectors", () => {
    const column = { slope: 1, shift: 0, words: new Float32Array(), vector: Float32Array.of(1) };
    expect(() =>
      foldedModel(madeUp(1, false), { kind: "binary", buckets: new Int32Array(), columns: [column] }),
    ).toThrow("unsuitable model");
  });
});
