import type { LabellingFunction } from "../labelling/labellingFunction.js";
import { assessPublished } from "./assessPublished.js";
import type { StudioCollection } from "./collection.js";
import { exampleTitles, type FunctionExamples } from "./exampleTitles.js";
import { retrain, type RetrainedModel } from "./retrain.js";
import { titleFeatures } from "./smallModel.js";

/** What is shown of single books before the studio is opened. */
export interface StudioStart {
  /** Books that show what each function does, in the order of the functions. */
  examples: FunctionExamples[];
  /** The first of the studio's models: of the functions as published. */
  retrained: RetrainedModel;
}

/** Examples of the functions as published, and a first model retrained on what they say. */
export function studioStart(
  functions: readonly LabellingFunction[],
  collection: StudioCollection,
): StudioStart {
  const { index, names, votes, probabilities } = assessPublished(functions, collection);
  const features = titleFeatures(collection.books.map(({ title }) => title));
  return {
    examples: functions.map((_, f) => exampleTitles(names, votes, f, collection, { limit: 5, seed: 1 })),
    retrained: retrain(features, collection, probabilities, index.groups("title"), true),
  };
}
