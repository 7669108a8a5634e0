/** Teaches a model the labels of a catalogue, off the page's thread. */
import { expose, transfer } from "comlink";
import { readMatchingModel } from "../../lib/model/checks.js";
import {
  teachCatalogue,
  type TeachingOutcome,
  type TeachingRequest,
} from "../../lib/teaching/teachCatalogue.js";
import type { ModelUrls } from "../../lib/model/modelUrls.js";
import { downloadModel } from "../modelFiles.js";

/** What to teach the model at some addresses. */
export type LocatedRequest = Omit<TeachingRequest, "description" | "model"> & { urls: ModelUrls };

const offer = {
  async teach(
    { urls, ...request }: LocatedRequest,
    onProgress: (share: number, doing: string) => void,
  ): Promise<TeachingOutcome> {
    const { description, onnx } = await downloadModel(urls);
    const model = readMatchingModel(description, onnx);
    const outcome = teachCatalogue({ ...request, description, model }, onProgress);
    return transfer(outcome, [outcome.probabilities.buffer, outcome.crossValidated.buffer]);
  },
};

export type TeachingOffer = typeof offer;
expose(offer);
