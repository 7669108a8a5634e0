/** What takes part in teaching. */
export const ways = ["words", "words and encoder", "nothing before"] as const;
export type Way = (typeof ways)[number];

/** In which order labels are asked. */
export const askings = ["chance", "doubt", "variety"] as const;
export type Asking = (typeof askings)[number];

/** How good a model is on the half of which no label is asked. */
export interface Figures {
  balancedAccuracy: number;
  calibrationError: number;
}

/** What the simulation of few labels found: see `simulate`. */
export interface FewLabelsRecord {
  /** Times that each was drawn. */
  draws: number;
  /** Numbers of labels. */
  sizes: readonly number[];
  /** The figures after each number of labels. */
  curves: readonly { way: Way; asking: Asking; figures: readonly Figures[] }[];
}
