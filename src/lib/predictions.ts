import type { Label } from "./rows.js";

/** A test title with what the model says of it. */
export interface Prediction {
  id: string;
  title: string;
  author: string;
  year: number | null;
  place: string;
  ark: string;
  /** What the annotators of the sample decided. */
  label: Label;
  /** Probability of fiction, in [0, 1]. */
  probability: number;
}

/** The predictions that one of several models makes, by its place in `probabilities`. */
export function predictionsOf<Title extends Omit<Prediction, "probability">>(
  titles: readonly (Title & { probabilities: readonly number[] })[],
  model: number,
): (Title & { probability: number })[] {
  return titles.map((title) => ({ ...title, probability: title.probabilities[model] }));
}
