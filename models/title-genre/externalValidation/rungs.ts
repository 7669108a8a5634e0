import { LinearScorer } from "../../../src/lib/model/linearScorer.js";
import { heldOutTexts } from "../../../src/lib/certainty/heldOutRecord.js";
import type { LabelledTexts } from "../../../src/lib/certainty/shiftedRange.js";
import { artefactPath, readEvaluation, readHeldOut, readModel, wordModels } from "../../artefacts.js";

/** A model of the ladder, ready to score. */
export interface LoadedRung {
  key: string;
  title: string;
  threshold: number;
  /** Has it never seen a record of the undigitised catalogue? What it says of those is an honest test then. */
  unseen: boolean;
  /** What it said of the validation titles before it had seen them. */
  heldOut: LabelledTexts;
  scorer: LinearScorer;
}

/** Models that were trained on the collection alone. Any other one may have learned from shelves of the catalogue. */
const collectionAlone = new Set(["published", "wellJoined", "weaklySupervised"]);

/** Every model of the ladder, first to last. */
export async function loadRungs(): Promise<LoadedRung[]> {
  const { models } = await readEvaluation("title-genre");
  const record = await readHeldOut(artefactPath("title-genre", ""));
  return Promise.all(
    wordModels(models).map(async ([key, { title }]) => {
      const { description, onnx } = await readModel("title-genre", key);
      const scorer = new LinearScorer(description, onnx);
      const [threshold] = description.thresholds;
      const heldOut = heldOutTexts(record, description);
      return { key, title, threshold, unseen: collectionAlone.has(key), heldOut, scorer };
    }),
  );
}

/** Probability of fiction of each title, rounded to three decimals as the page shows it. */
export async function probabilities(
  { scorer }: LoadedRung,
  titles: readonly { title: string }[],
): Promise<number[]> {
  const { values } = await scorer.score(titles.map(({ title }) => title));
  return titles.map((_, i) => Math.round(values[2 * i + 1] * 1000) / 1000);
}
