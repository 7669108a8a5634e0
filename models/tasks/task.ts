/** A text with its label: for a binary task 1 for the second label and 0 for the first. */
export interface Example {
  id: string;
  text: string;
  outcome: 0 | 1;
}

/** A text to train on. Several texts may be copies of one book and share its id. */
export interface TrainingExample {
  id: string;
  text: string;
  /** Probability of the second label, in [0, 1]. */
  target: number;
  /** How much it counts, above 0. */
  weight: number;
}

/** What a variant learns from. */
export interface VariantExamples {
  training: TrainingExample[];
  /** Joins the training texts once settings, calibration and threshold are fixed. */
  refit: TrainingExample[];
}

/** Settings to choose from. */
export interface Grid {
  bits: number[];
  /** Shortest and longest run of characters. */
  fragments: [shortest: number, longest: number][];
  fragmentWeight: number[];
  shape: number[];
  /** Power of the inverse document frequency by which features are stretched before the fit; 0 for none. */
  rarity: number[];
  cost: number[];
}

/** One way of training a task's model: a rung of the ladder that its pages compare. */
export interface Variant {
  title: string;
  description: string;
  grid: Grid;
  /** Passes over the data at most. */
  epochs: number;
  /** Folds of the cross-validation that helps to choose settings; 0 to choose on validation texts alone. */
  folds: number;
  /** Seeds to train it with; the model of the first is the one that is kept. */
  seeds: number[];
  examples(seed: number): Promise<VariantExamples>;
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
  /** Chooses settings, thresholds and the final variant. */
  validation: Example[];
  /** Looked at once per finished model. */
  test: Example[];
  elsewhere: Record<string, ElsewhereSet>;
}

/** A task is data: what to train on, which labels there are, which settings to try. */
export interface BinaryTask {
  name: string;
  kind: "binary";
  /** What a text is, for the command line and the playground, such as "title". */
  text: string;
  labels: [string, string];
  load(): Promise<TaskData>;
}
