/** Teaches a model the labels of a catalogue, off the page's thread. */
import { expose, transfer } from "comlink";
import {
  teachCatalogue,
  type TeachingOutcome,
  type TeachingRequest,
} from "../../lib/teaching/teachCatalogue.js";

const offer = {
  teach(request: TeachingRequest, onProgress: (share: number, doing: string) => void): TeachingOutcome {
    const outcome = teachCatalogue(request, onProgress);
    return transfer(outcome, [outcome.probabilities.buffer, outcome.crossValidated.buffer]);
  },
};

export type TeachingOffer = typeof offer;
expose(offer);
