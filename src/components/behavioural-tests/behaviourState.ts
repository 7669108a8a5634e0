import { halves } from "../../lib/behaviour/behaviouralTest.js";
import { everyCapability } from "../../lib/behaviour/suite/capabilityRates.js";
import { urlState, type UrlState } from "../urlState.js";

/** What the page on behavioural tests shows at first; the reader's own test is one that the model fails. */
const startingState = {
  /** Key of the model; the final one for "". */
  model: "",
  capability: everyCapability,
  half: "development",
  template: ["{form} written at {place}, on a visit to {sight}."] as readonly string[],
  words: [
    "form: Lines; Verses; Stanzas; Sonnets",
    "place: Oban; Stratford; Ambleside; Whitby",
    "sight: the castle; an old friend; the grave of a poet; the falls",
  ] as readonly string[],
  kind: "must",
  /** Label of the model; its last one for "". */
  expected: "",
  titles: 200,
  seed: 1,
};

/** The most titles that a reader's test draws. */
export const mostTitles = 5000;

/** What the page keeps in its address: model, capability and half, and the reader's own test. */
export type BehaviourState = UrlState<typeof startingState>;

export function behaviourState(): BehaviourState {
  return urlState<typeof startingState>(startingState, {
    choices: { half: halves, kind: ["must", "must not change", "must not lower"] },
    bounds: { titles: [1, mostTitles], seed: [1, 9999] },
    typed: ["template", "words"],
  });
}
