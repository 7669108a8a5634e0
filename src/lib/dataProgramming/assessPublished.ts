import { CorpusIndex } from "../labelling/corpusIndex.js";
import type { LabellingFunction } from "../labelling/labellingFunction.js";
import { voteAll } from "../labelling/vote.js";
import { assess } from "./assess.js";
import { trainingLabels, type StudioCollection } from "./collection.js";
import { roundedProbabilities } from "./collectionFile.js";
import { crossFitted, titleFeatures } from "./smallModel.js";

/** Cross-fitted probabilities of fiction for the function that votes by a model, learned from training labels. */
export function modelProbabilities(collection: StudioCollection, index: CorpusIndex): Float64Array {
  const features = titleFeatures(collection.books.map(({ title }) => title));
  return roundedProbabilities(crossFitted(features, trainingLabels(collection), index.groups("title")));
}

/** Votes of the functions as published on every book of a collection, and what they come to. */
export function assessPublished(functions: readonly LabellingFunction[], collection: StudioCollection) {
  const index = new CorpusIndex(collection.books);
  const names = functions.map(({ name }) => name);
  const context = { gold: trainingLabels(collection), probabilities: modelProbabilities(collection, index) };
  const { votes, problems } = voteAll(functions, index, context);
  return { index, names, votes, ...assess(names, votes, problems, collection, 1000) };
}
