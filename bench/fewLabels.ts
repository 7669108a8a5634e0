import { readModel } from "../models/artefacts.js";
import { openEncoder } from "../models/encoder/open.js";
import { catalogueElsewhere } from "../models/title-genre/elsewhere.js";
import { keptVectors } from "../models/training/deep/vectors.js";
import { centred, ofLengthOne, teachFewLabels, type KnownText } from "../src/lib/fewLabels/fewLabels.js";
import { LinearScorer } from "../src/lib/model/linearScorer.js";
import { logit, sigmoid } from "../src/lib/statistics/sigmoid.js";
import { randomGenerator, shuffle } from "../src/lib/statistics/random.js";
import { FeatureExtractor } from "../src/lib/text/features.js";
import type { Measurement } from "./measure.js";

/** Labels that are given, times that they are drawn, and what was asked for: the mean balanced accuracy. */
const [sizes, draws, asked] = [[25, 50, 100, 200, 400], 20, [0.842, 0.847, 0.855, 0.863, 0.869]];

/**
 * What a few labels of another catalogue teach the title model, with words and encoder: HathiTrust titles of 1800 to 1914,
 * labels drawn by chance from one half, judged on the other. As balanced accuracy counts both classes alike, a title is
 * fiction where it is likelier so than titles of that half are on average.
 */
export async function benchFewLabels(): Promise<Measurement[]> {
  const { examples } = (await catalogueElsewhere([]))["hathiTrust"];
  const { description, onnx } = await readModel("title-genre");
  const scorer = new LinearScorer(description, onnx);
  const extractor = new FeatureExtractor(description.features);
  const vectorsOf = await keptVectors(await openEncoder());
  const { vectors, dimensions } = await vectorsOf(examples.map(({ text }) => text));
  const moved = centred(vectors, dimensions);
  const known = examples.map(({ text }, i): KnownText => ({
    logit: scorer.logits(text)[0],
    words: ofLengthOne(extractor.extract(text)),
    vector: moved.subarray(i * dimensions, (i + 1) * dimensions),
  }));
  const order = shuffle([...examples.keys()], randomGenerator(99));
  const judged = order.slice(0, examples.length >> 1);
  const pool = order.slice(examples.length >> 1);
  const balancedAccuracy = (logitOf: (text: KnownText) => number, threshold: number) => {
    const right = [0, 0];
    const all = [0, 0];
    for (const i of judged) {
      const { outcome } = examples[i];
      all[outcome]++;
      if (Number(logitOf(known[i]) >= threshold) === outcome) right[outcome]++;
    }
    return (right[0] / all[0] + right[1] / all[1]) / 2;
  };
  const untaught = balancedAccuracy((text) => text.logit, logit(description.thresholds[0]));
  const taught = sizes.map((size) => {
    let sum = 0;
    for (let draw = 0; draw < draws; draw++) {
      const chosen = shuffle([...pool], randomGenerator(1000 + draw)).slice(0, size);
      const taught = teachFewLabels(
        chosen.map((i) => known[i]),
        chosen.map((i) => examples[i].outcome),
      );
      const share = pool.reduce((total, i) => total + sigmoid(taught.logit(known[i])), 0) / pool.length;
      sum += balancedAccuracy(taught.logit, logit(share));
    }
    return sum / draws;
  });
  const named = (labels: string, value: number): Measurement => ({
    name: `Balanced accuracy on HathiTrust titles, title model taught with ${labels}`,
    value,
    unit: "",
  });
  return [
    named("no label", untaught),
    ...taught.map((value, i) => ({ ...named(`${sizes[i]} labels`, value), target: `${asked[i]}` })),
  ];
}
