import type { Estimate } from "../statistics/bootstrap.js";
import { wilson } from "../statistics/wilson.js";
import type { Outcome } from "./judge.js";

/** How often a model fails. */
export interface FailureRate {
  titles: number;
  /** Share of the titles that fail, with Wilson's interval; NaN for none. */
  failed: Estimate;
  /** Share of the titles where the model is certain of a label that it should not give. */
  certainAndWrong: Estimate;
}

/** Failure rates of some outcomes. The intervals take titles as drawn one by one, though those of a template are kin. */
export function failureRate(outcomes: readonly Outcome[]): FailureRate {
  const titles = outcomes.length;
  const share = (holds: (outcome: Outcome) => boolean) => wilson(outcomes.filter(holds).length, titles);
  return {
    titles,
    failed: share(({ failed }) => failed),
    certainAndWrong: share(({ certainAndWrong }) => certainAndWrong),
  };
}
