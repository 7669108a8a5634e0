import { pairwiseAgreement } from "../labelling/agreement.js";
import { CorpusIndex } from "../labelling/corpusIndex.js";
import { accuracyIntervals } from "../labelling/labelModels/accuracyIntervals.js";
import type { LabellingFunction } from "../labelling/labellingFunction.js";
import { voteAll } from "../labelling/vote.js";
import type { Estimate } from "../statistics/bootstrap.js";
import { assess, type Assessment } from "./assess.js";
import { trainingLabels, type StudioCollection } from "./collection.js";
import { roundedProbabilities } from "./collectionFile.js";
import { exampleTitles, type FunctionExamples } from "./exampleTitles.js";
import { retrain, type RetrainedModel } from "./retrain.js";
import { crossFitted, titleFeatures } from "./smallModel.js";

/** How two functions vote together. */
export interface AgreementRow {
  a: string;
  b: string;
  joint: number;
  agreement: number;
  overlap: number;
  lift: number | null;
  /** Joint votes over the votes of the function that votes less; negative where they mostly contradict each other. */
  bond: number;
}

/** What the page shows of the functions as published. */
export interface WeakSupervisionReport {
  assessment: Assessment;
  /** Estimated accuracy of each function with its interval, in their order. */
  estimates: Estimate[];
  /** Pairs with joint votes, closest first. */
  agreement: AgreementRow[];
  examples: FunctionExamples[];
  retrained: RetrainedModel;
  labels: { training: number; validation: number; random: number };
}

/** Cross-fitted probabilities of fiction for the function that votes by a model, learned from training labels. */
export function modelProbabilities(collection: StudioCollection, index: CorpusIndex): Float64Array {
  const features = titleFeatures(collection.books.map(({ title }) => title));
  return roundedProbabilities(crossFitted(features, trainingLabels(collection), index.groups("title")));
}

/** Votes, ledger, agreement, examples and a first retrained model, for the page to show before anything is loaded. */
export function weakSupervisionReport(
  functions: readonly LabellingFunction[],
  collection: StudioCollection,
): WeakSupervisionReport {
  const index = new CorpusIndex(collection.books);
  const size = collection.books.length;
  const names = functions.map(({ name }) => name);
  const context = { gold: trainingLabels(collection), probabilities: modelProbabilities(collection, index) };
  const { votes, problems } = voteAll(functions, index, context);
  const { assessment, probabilities } = assess(names, votes, problems, collection, 1000);
  const features = titleFeatures(collection.books.map(({ title }) => title));
  const uses = (use: string) => collection.uses.filter((each) => each === use).length;
  return {
    assessment,
    estimates: accuracyIntervals(votes, size, {}, { resamples: 60 }),
    agreement: agreementRows(names, votes, size),
    examples: functions.map((_, f) => exampleTitles(names, votes, f, collection, { limit: 5, seed: 1 })),
    retrained: retrain(features, collection, probabilities, index.groups("title"), true),
    labels: { training: uses("training"), validation: uses("validation"), random: uses("random") },
  };
}

function agreementRows(names: readonly string[], votes: readonly Int8Array[], books: number): AgreementRow[] {
  const casts = votes.map((of) => of.reduce((sum, vote) => sum + Number(vote >= 0), 0));
  const rounded = (value: number) => Number(value.toPrecision(4));
  return pairwiseAgreement(votes, books)
    .flatMap(({ a, b, joint, agreement, overlap, lift }) => {
      if (agreement === null) return [];
      const bond = ((agreement >= 0.5 ? 1 : -1) * joint) / Math.min(casts[a], casts[b]);
      return [
        {
          a: names[a],
          b: names[b],
          joint,
          agreement: rounded(agreement),
          overlap: rounded(overlap),
          lift: lift === null ? null : rounded(lift),
          bond: rounded(bond),
        },
      ];
    })
    .sort((x, y) => y.overlap - x.overlap || y.joint - x.joint);
}
