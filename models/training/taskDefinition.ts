import type { ResolveOptions } from "../../loaders/sources/resolve.js";
import type { TableSummary } from "../../src/lib/rows.js";
import type { Catalogue } from "../../src/lib/catalogue/catalogue.js";
import type { FeatureSettings } from "../../src/lib/text/features.js";

/** A text with the number of its label. */
export interface Example {
  id: string;
  text: string;
  outcome: number;
}

/** A text to train on. Several texts may be copies of one book and share its id. */
export interface TrainingExample {
  id: string;
  text: string;
  /** Of two labels the probability of the second, in [0, 1]; of more the number of the text's label. */
  target: number;
  /** How much it counts, above 0. */
  weight: number;
}

/** Settings to choose from. */
export interface Grid {
  bits: number[];
  /** Buckets that are kept of 2^bits; all if not told. */
  buckets?: number;
  /** Shortest and longest run of characters. */
  fragments: [shortest: number, longest: number][];
  fragmentWeight: number[];
  shape: number[];
  /** Power of the inverse document frequency by which features are stretched before the fit; 0 for none. */
  rarity: number[];
  cost: number[];
  /** Weights of the blocks that read a title as a title page; without them a text is not read so. */
  titlePage?: NonNullable<FeatureSettings["titlePage"]>[];
}

/** One way of training a task's model: a rung of the ladder that its pages compare. */
export interface Variant {
  title: string;
  description: string;
  grid: Grid;
  /** Passes over the data at most. */
  epochs: number;
  /** Seeds to train it with; the model of the first is the one that is kept. */
  seeds: number[];
  /**
   * What it learns from, with every step that leads there (label model, teacher) taken without the held-out texts.
   *
   * @param held texts that leave every source, by id and by title; none for the model that is kept
   * @param share how much of its data it is given; all of it if not told
   */
  examples(seed: number, held: readonly Example[], share?: Share): Promise<TrainingExample[]>;
}

/** Shares, in [0, 1], of the texts with a human label and of those without. Texts of a small share are in a larger. */
export interface Share {
  labelled: number;
  unlabelled: number;
}

/** A set of texts sorted into kinds, to see where a model fails. */
export interface KindOfText {
  /** Name of the kind, such as "no cue". */
  kind: string;
  /** Does the text itself contradict its label? Then the label is more likely wrong than the model. */
  contradictsLabel: boolean;
}

/** A set of texts from elsewhere on which finished models are scored, never chosen or trained. */
export interface ElsewhereSet {
  title: string;
  examples: Example[];
  /** Group of each example, such as its genre, for recall by group. */
  groups: string[];
}

/** The examples of a task. No text or book of the test set is in a training or the validation set. */
export interface TaskData {
  variants: Record<string, Variant>;
  /**
   * Chooses settings, calibration, thresholds and the final variant. In parts: each is scored by models that have not
   * seen it, and all parts are judged together.
   */
  validation: Example[][];
  /** Looked at once per finished model. */
  test: Example[];
  elsewhere: Record<string, ElsewhereSet>;
  /** Where labels come from, by what says them, for the figures of record. */
  sources?: Record<string, readonly Example[]>;
  /** The kind of each text, in the order given. */
  kinds?(examples: readonly Example[]): KindOfText[];
}

/** Test texts as pages show them, with the number of the label of each. */
export interface TestTexts {
  texts: Catalogue;
  outcomes: readonly number[];
}

/** A task whose texts carry one label each. */
export interface SingleLabelTask {
  name: string;
  kind: "single-label";
  /** What a text is, for the command line and the playground, such as "title". */
  text: string;
  /** Two or more; of two, the second has the threshold. */
  labels: string[];
  /** What readers see of each label, if it is not the label itself. */
  names?: string[];
  /** For the model card: what the model serves, and what it does not. */
  use: string;
  load(): Promise<TaskData>;
  /** The test texts alone, with what else is known of them; those of `load` where this is not told. */
  test?(): Promise<TestTexts>;
  /** How many test texts two people labelled independently, and on how many of them they disagree. */
  labelledTwice?: () => Promise<{ twice: number; disagree: number }>;
}

/** A text with any number of labels. */
export interface LabelledText {
  id: string;
  text: string;
  /** Texts of equal key never stand in two parts of a split; "" groups nothing. */
  key: string;
  /** Normalised labels, each once. */
  labels: readonly string[];
}

/** The texts of a multi-label task, and what was left out on the way. */
export interface LabelledTexts {
  texts: LabelledText[];
  table: TableSummary;
  /** Rows of the table that are not used, by reason. */
  leftOut: Record<string, number>;
}

/** How a multi-label model is fitted. */
export interface MultilabelSettings {
  features: FeatureSettings;
  /** A feature stays if at least so many training texts have it, the most frequent ones first, up to so many rows. */
  minimumTexts: number;
  maximumRows: number;
  /** Power of the inverse document frequency by which features are stretched before the fit. */
  rarity: number;
  /** How much features that tell something of a label may weigh more for it (see `priorVariances`); 0 for none. */
  priorStrength: number;
  /** Costs to choose from by cross-validation. */
  costs: number[];
  /** How much labels may lean on their neighbours (see `fitSecondStage`), to choose from likewise; 0 for no second stage. */
  secondStage: number[];
  epochs: number;
  folds: number;
  /** How much the macro-F1 counts beside the micro-F1 when thresholds are chosen. */
  macroWeight: number;
  /** Texts of a label that its own outcomes need to count as much as its calibrated probabilities. */
  shrinkage: number;
  seed: number;
}

/** A task whose texts carry any number of labels. */
export interface MultilabelTask {
  name: string;
  kind: "multilabel";
  /** What a text is, for the command line and the playground, such as "description". */
  text: string;
  /** What a model of it is trained on, in words. */
  description: string;
  /** Texts that a label must have to be kept: a number, or a share of the texts below 1. */
  minimumSupport: number;
  /** Share of the texts in the test part. */
  testShare: number;
  settings: MultilabelSettings;
  /** What it sets out to reach on the test texts. */
  targets: { microF1?: number; macroF1?: number; weightedF1?: number; precisionAt1?: number };
  /** For the model card: what the model serves, and what it does not. */
  use: string;
  /** @param options where to look for its sources, if not where all are looked for */
  load(options?: ResolveOptions): Promise<LabelledTexts>;
}

/** A task is data, whatever its kind. */
export type Task = SingleLabelTask | MultilabelTask;
