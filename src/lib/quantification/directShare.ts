import { wilson } from "../statistics/wilson.js";
import { undefinedShare, type LabelledScores, type ShareEstimate } from "./shares.js";

/**
 * The share of the class among the labelled books themselves, with Wilson's 95% interval: the yardstick, which asks
 * nothing of the model. Undefined without labelled books.
 */
export function directShare({ outcomes }: LabelledScores): ShareEstimate {
  if (outcomes.length === 0) return undefinedShare("direct", "no labelled book");
  const positives = outcomes.reduce((sum, outcome) => sum + outcome, 0);
  return { method: "direct", ...wilson(positives, outcomes.length), note: null };
}
