/** Labelling functions as data, their votes over the collection, and the label models that weigh them. */
export * from "./agreement.js";
export * from "./checkPattern.js";
export * from "./corpusIndex.js";
export * from "./examples.js";
export { labellingFunctions } from "./functions/index.js";
export * from "./labellingFunction.js";
export * from "./labelModels/accuracyIntervals.js";
export * from "./labelModels/copies.js";
export * from "./labelModels/dawidSkene.js";
export * from "./labelModels/settings.js";
export * from "./labelModels/majorityVote.js";
export * from "./ledger.js";
export * from "../catalogue/pressMark.js";
export * from "./vote.js";
export * from "./votes.js";
