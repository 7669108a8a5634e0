import type { PerturbationName } from "./perturbations.js";
import type { TitleChange } from "./titleChange.js";

/** What a title is. A model of two labels, fiction and non-fiction, counts the first three as fiction. */
export type Form = "prose fiction" | "verse" | "drama" | "non-fiction";

/**
 * The three kinds of test of CheckList (Ribeiro, Wu, Guestrin and Singh, "Beyond accuracy: behavioral testing of NLP
 * models with CheckList", ACL 2020). must (minimum functionality): the title has the expected label. must not change
 * (invariance): the title has the label that it has before the change. must not lower (directional): the change, which
 * speaks for the expected label, does not lower its probability by more than `tolerance`.
 */
export type TestKind = "must" | "must not change" | "must not lower";

/** How far the probability of a label may fall in a test of what must not lower it. */
export const tolerance = 0.05;

/**
 * Each capability has templates and word lists of two halves: "development" may be looked at while a model is mended,
 * "held-out" never, so that its failure rates say how well the mending travels.
 */
export const halves = ["development", "held-out"] as const;
export type Half = (typeof halves)[number];

/** A test: what must hold of all titles of its templates. */
export interface BehaviouralTest<Name extends string = string> {
  /** What it is about, such as "a play in acts". */
  name: Name;
  /** What a model must be able to do for it, such as "drama". */
  capability: string;
  kind: TestKind;
  /** Form of the titles; of a change that must not change the label, none. */
  expected?: Form;
  /** The change to each title, where the templates do not name both. */
  perturbation?: PerturbationName;
}

/** A title to be tested. */
export interface BehaviouralCase extends TitleChange {
  test: BehaviouralTest;
  half: Half;
}
