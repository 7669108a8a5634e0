import type { DecisionRule, Verdict } from "../../lib/inference/verdict.js";
import { verdicts } from "../../lib/inference/verdict.js";
import { labelColour, labelName } from "../palette.js";

/** The verdicts that a model can give, in the order in which charts stack them. */
export function possibleVerdicts({ certain }: DecisionRule): readonly Verdict[] {
  return certain ? verdicts : verdicts.filter((verdict) => verdict !== "unsure");
}

/** Plot's `color` option for a channel that holds the verdicts of a model. */
export function verdictScale(rule: DecisionRule) {
  const domain = [...possibleVerdicts(rule)];
  return { domain, range: domain.map(labelColour), tickFormat: labelName, legend: true };
}
