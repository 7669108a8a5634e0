import type { Estimate } from "../statistics/bootstrap.js";

/** What learns: words from nothing, a head on the encoder's vectors, or both together. */
export const learners = ["words", "encoder", "both"] as const;
export type Learner = (typeof learners)[number];

/** Scores after so many labelled texts, means over draws. */
export interface LabelCurvePoint {
  /** Labelled texts. */
  texts: number;
  /** Times that other texts were drawn. */
  draws: number;
  /** Are these all texts that there are to learn from? */
  all: boolean;
  /** By name: "accuracy" and "macro-F1" where texts have one label each, else "micro-F1" and "macro-F1". */
  figures: Readonly<Record<string, Estimate>>;
}

/** The learning curves of a task. */
export interface LabelCurve {
  task: string;
  /** Digest of the texts and of their parts, by which curves that were begun are known again. */
  texts: string;
  /** Texts that are judged. */
  judged: number;
  /** With the encoder as published, which has seen no text of the task; from few labels to many, words to all of them. */
  curves: Readonly<Record<Learner, readonly LabelCurvePoint[]>>;
  /** All labels, with the shipped encoder, which was tuned on these very texts; null until it was measured. */
  tuned: Readonly<Record<Exclude<Learner, "words">, LabelCurvePoint>> | null;
}
