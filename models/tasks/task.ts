/** A text with its label: for a binary task 1 for the second label and 0 for the first. */
export interface Example {
  id: string;
  text: string;
  outcome: 0 | 1;
}

/** One way of training a task's model: a rung of the ladder that its pages compare. */
export interface Variant {
  title: string;
  description: string;
  /** Fits the weights while settings are chosen. */
  training: Example[];
  /** Joins the training texts once the settings, calibration and threshold are fixed. */
  refit: Example[];
}

/** The examples of a task. No text or book of the test set is in a training or the validation set. */
export interface TaskData {
  variants: Record<string, Variant>;
  /** Chooses settings, thresholds and the final variant. */
  validation: Example[];
  /** Looked at once per finished model. */
  test: Example[];
}

/** A task is data: what to train on, which labels there are, which settings to try. */
export interface BinaryTask {
  name: string;
  kind: "binary";
  /** What a text is, for the command line and the playground, such as "title". */
  text: string;
  labels: [string, string];
  seed: number;
  /** Settings to choose from by cross-validation. */
  grid: {
    bits: number[];
    /** Shortest and longest run of characters. */
    fragments: [shortest: number, longest: number][];
    fragmentWeight: number[];
    shape: number[];
    /** Power of the inverse document frequency by which features are stretched before the fit; 0 for none. */
    rarity: number[];
    cost: number[];
  };
  load(): Promise<TaskData>;
}
