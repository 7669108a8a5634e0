import type { Scorer } from "../../model/scorer.js";
import type { BehaviouralCase, Half } from "../behaviouralTest.js";
import { expectedLabel } from "../expectedLabel.js";
import { judge, type Outcome } from "../judge.js";
import { suiteCases } from "./cases.js";

/** A title of the suite, and what a model makes of it. */
export interface TestedTitle extends BehaviouralCase, Outcome {
  /** The label that its form has in this model; null where any label will do that does not change. */
  expected: string | null;
}

/** Puts the titles of a half to a model of titles. @throws as `expectedLabel` does */
export async function runSuite(scorer: Scorer, half: Half): Promise<TestedTitle[]> {
  const { labels } = scorer.description;
  const asked = suiteCases(half).map((each) => {
    const { kind, expected: form } = each.test;
    return { ...each, kind, expected: form === undefined ? null : expectedLabel(form, labels) };
  });
  const outcomes = await judge(scorer, asked);
  return asked.map((each, i) => ({ ...each, ...outcomes[i] }));
}
