import { defaultCopySettings, type CopySettings } from "./copies.js";

/** How the label model is fitted. What is left out is taken from `defaultDawidSkene`. */
export interface DawidSkeneSettings {
  /** Share of fiction before any vote, or "estimate" to fit it. */
  prior?: number | "estimate";
  /** Known labels (1, 0, or −1 where unknown): their books keep them. */
  known?: ArrayLike<number>;
  /** Does it count against fiction that a function which votes fiction did not, and the other way round? */
  abstention?: "uninformative" | "informative";
  /** Added to every count (Laplace). */
  smoothing?: number;
  /** Factor on the evidence of the votes, below 1 because functions that read one title are not independent. */
  temper?: number;
  /** Least and most that one vote may add to the log-odds in its own favour, before tempering. */
  clip?: readonly [least: number, most: number];
  /** When functions count as copies; null to count every function once. */
  copies?: CopySettings | null;
  tolerance?: number;
  steps?: number;
  /** Names of the functions, for the notes. */
  names?: readonly string[];
}

/**
 * Settings for functions that read the same titles, and so are wrong together more often than independent ones. Prior,
 * temper and clip were chosen on annotated books outside the test sample, among values that did about equally well; the
 * prior is near the share of fiction among books on which few functions vote.
 */
export const defaultDawidSkene = {
  prior: 0.35,
  abstention: "uninformative",
  smoothing: 1,
  temper: 0.8,
  clip: [0.2, 3.5],
  copies: defaultCopySettings,
  tolerance: 1e-6,
  steps: 200,
} as const satisfies DawidSkeneSettings;
