import { copyGroups, copyWeights } from "./copies.js";
import {
  maximiseExpectation,
  type EmFit,
  type EmSettings,
  type ResponseTable,
} from "./expectationMaximisation.js";
import { functionEstimates, type FunctionEstimate } from "./functionEstimates.js";
import { defaultDawidSkene, type DawidSkeneSettings } from "./settings.js";
import { whyUnweighable } from "./unweighable.js";
import { voteNotes } from "./voteNotes.js";
import { votePatterns } from "./votePatterns.js";

/** A fit over vote patterns, and what is needed to fit again on a resample. */
export interface PatternFit {
  table: ResponseTable;
  patternOf: Int32Array;
  emSettings: EmSettings;
  fit: EmFit & { estimates: Omit<FunctionEstimate, "weight">[] };
  weights: Float64Array;
  copies: number[][];
  notes: string[];
  unweighable: string | null;
}

/** Fits the model over the patterns of votes. */
export function fitPatterns(
  votes: readonly Int8Array[],
  books: number,
  settings: DawidSkeneSettings,
): PatternFit {
  const chosen = { ...defaultDawidSkene, ...settings };
  const { notes, constant } = voteNotes(votes, books, settings.names ?? []);
  const copies = chosen.copies === null ? [] : copyGroups(votes, chosen.copies);
  const weights = copyWeights(votes.length, copies);
  constant.forEach((isConstant, f) => {
    if (isConstant) weights[f] = 0;
  });
  const unweighable = whyUnweighable(votes, books, weights, settings.known);
  const { table, patternOf } = votePatterns(
    votes,
    books,
    settings.known ?? null,
    chosen.abstention === "informative",
  );
  const emSettings: EmSettings = {
    prior: chosen.prior === "estimate" ? "estimate" : [1 - chosen.prior, chosen.prior],
    smoothing: chosen.smoothing,
    share: "items",
    adjust: (evidence) => adjust(evidence, table, weights, chosen.temper, chosen.clip),
    tolerance: chosen.tolerance,
    steps: chosen.steps,
  };
  const fit = maximiseExpectation(table, emSettings, startFromVotes(table, weights, emSettings));
  const estimates = functionEstimates(table, fit, chosen.smoothing);
  return { table, patternOf, emSettings, fit: { ...fit, estimates }, weights, copies, notes, unweighable };
}

/** Turns log P(response | class) into log-odds: clipped in the vote's own favour, tempered and weighted. */
function adjust(
  evidence: Float64Array,
  { raters, categories }: ResponseTable,
  weights: Float64Array,
  temper: number,
  [least, most]: readonly [number, number],
): void {
  for (let rater = 0; rater < raters; rater++) {
    for (let category = 0; category < categories; category++) {
      const at = 2 * (rater * categories + category);
      let odds = evidence[at + 1] - evidence[at];
      if (category === 1) odds = Math.min(most, Math.max(least, odds));
      else if (category === 0) odds = -Math.min(most, Math.max(least, -odds));
      else odds = Math.min(most, Math.max(-most, odds));
      evidence[at] = 0;
      evidence[at + 1] = odds * temper * weights[rater];
    }
  }
}

/** Posteriors to begin with: one unit of log-odds a vote, from the prior. */
function startFromVotes(table: ResponseTable, weights: Float64Array, { prior }: EmSettings): Float64Array {
  const share = prior === "estimate" ? 0.5 : Math.min(0.99, Math.max(0.01, prior[1]));
  const start = new Float64Array(2 * table.weights.length);
  for (let item = 0; item < table.weights.length; item++) {
    let odds = Math.log(share / (1 - share));
    for (let r = table.first[item]; r < table.first[item + 1]; r++) {
      const category = table.responses[r] % table.categories;
      const rater = Math.floor(table.responses[r] / table.categories);
      if (category < 2) odds += weights[rater] * (category === 1 ? 1 : -1);
    }
    start[2 * item + 1] = 1 / (1 + Math.exp(-odds));
    start[2 * item] = 1 - start[2 * item + 1];
  }
  return start;
}
