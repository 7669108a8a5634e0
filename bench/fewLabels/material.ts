import { readModel } from "../../models/artefacts.js";
import { openEncoder } from "../../models/encoder/open.js";
import { catalogueElsewhere } from "../../models/title-genre/elsewhere.js";
import { keptVectors } from "../../models/training/deep/vectors.js";
import type { ModelDescription } from "../../src/lib/model/description.js";
import { LinearScorer } from "../../src/lib/model/linearScorer.js";
import { randomGenerator, shuffle } from "../../src/lib/statistics/random.js";
import { centred, centringOf } from "../../src/lib/teaching/centring.js";
import type { KnownText } from "../../src/lib/teaching/knownText.js";
import { FeatureExtractor } from "../../src/lib/text/features.js";

/** Another catalogue, of which a half is asked for labels and the other judged. */
export interface Material {
  titles: readonly string[];
  /** 1 where the title is fiction, else 0. */
  outcomes: readonly number[];
  texts: readonly KnownText[];
  /** Rows that labels may be asked of, and rows that are judged and of which no label is ever asked. */
  asked: readonly number[];
  judged: readonly number[];
  /** Of the title model. */
  description: ModelDescription;
}

/** HathiTrust titles of 1800 to 1914 with all that the title model and the encoder know of them. */
export async function hathiTrust(): Promise<Material> {
  const { examples } = (await catalogueElsewhere([]))["hathiTrust"];
  const { description, onnx } = await readModel("title-genre");
  const scorer = new LinearScorer(description, onnx);
  const extractor = new FeatureExtractor(description.features);
  const titles = examples.map(({ text }) => text);
  const vectorsOf = await keptVectors(await openEncoder());
  const { vectors, dimensions } = await vectorsOf(titles);
  const vectorOf = (i: number) => vectors.subarray(i * dimensions, (i + 1) * dimensions);
  const centring = centringOf(
    titles.map((_, i) => vectorOf(i)),
    dimensions,
  );
  const order = shuffle([...titles.keys()], randomGenerator(99));
  return {
    titles,
    outcomes: examples.map(({ outcome }) => outcome),
    texts: titles.map((title, i) => ({
      logits: scorer.logits(title),
      words: extractor.extract(title),
      vector: centred(vectorOf(i), centring),
    })),
    asked: order.slice(titles.length >> 1),
    judged: order.slice(0, titles.length >> 1),
    description,
  };
}
