/** Teaches a model the labels of a catalogue, off the page's thread. */
import { expose, transfer } from "comlink";
import { CorpusIndex, type IndexedBook } from "../../lib/labelling/corpusIndex.js";
import type { LabellingFunction } from "../../lib/labelling/labellingFunction.js";
import { voteAll, type VoteTable } from "../../lib/labelling/vote.js";
import { readMatchingModel } from "../../lib/model/checks.js";
import {
  teachCatalogue,
  type TeachingOutcome,
  type TeachingRequest,
} from "../../lib/teaching/teachCatalogue.js";
import { weakEvidence, type FunctionVotes } from "../../lib/teaching/functionEvidence.js";
import { readAnew, type ReadingRequest } from "../../lib/teaching/readAnew.js";
import type { ModelUrls } from "../../lib/model/modelUrls.js";
import { downloadModel } from "../modelFiles.js";

/** What to teach the model at some addresses. */
export type LocatedRequest = Omit<TeachingRequest, "description" | "model" | "evidence"> & {
  urls: ModelUrls;
  /** Votes of labelling functions, null where none take part. */
  functionVotes: FunctionVotes | null;
};

/** What a model that was taught is to read, and the addresses of the one that it was before. */
export type LocatedReading = Omit<ReadingRequest, "description" | "model"> & { urls: ModelUrls };

const offer = {
  async teach(
    { urls, functionVotes, ...request }: LocatedRequest,
    onProgress: (share: number, doing: string) => void,
  ): Promise<TeachingOutcome> {
    const { description, onnx } = await downloadModel(urls);
    const model = readMatchingModel(description, onnx);
    const evidence = functionVotes && weakEvidence(functionVotes);
    const outcome = teachCatalogue({ ...request, evidence, description, model }, onProgress);
    return transfer(outcome, [outcome.probabilities.buffer, outcome.crossValidated.buffer]);
  },

  /** Votes of labelling functions on some records. */
  vote(books: readonly IndexedBook[], functions: readonly LabellingFunction[]): VoteTable {
    return voteAll(functions, new CorpusIndex(books));
  },

  async read(
    { urls, ...request }: LocatedReading,
    onProgress: (share: number, doing: string) => void,
  ): Promise<Float32Array> {
    const { description, onnx } = await downloadModel(urls);
    const model = readMatchingModel(description, onnx);
    const probabilities = readAnew({ ...request, description, model }, onProgress);
    return transfer(probabilities, [probabilities.buffer]);
  },
};

export type TeachingOffer = typeof offer;
expose(offer);
