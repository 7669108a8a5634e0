/** A figure of a system that is not the workbench's own, on the workbench's test texts. */
export interface PeerFigure {
  /** At whichever threshold is best for this very figure on the test texts: more than any system is owed. */
  granted: number;
  /** At the threshold that is best on texts kept out of training, as the workbench's own; null where none was chosen. */
  chosen: number | null;
}

/** What was measured of a system on one task. */
export interface PeerResult {
  task: string;
  system: string;
  /** What it is and how it was set, in a phrase. */
  what: string;
  /** By name: "accuracy" and "macro-F1" of a task with one label a text; "micro-F1", "macro-F1", "precision at 1" else. */
  figures: Readonly<Record<string, PeerFigure>>;
  /** Size on disk of what it keeps. */
  bytes: number;
  /** Processor seconds that training took. */
  trainSeconds: number;
  /** Test texts scored in a processor second. */
  textsPerSecond: number;
}

/** How fast one of the workbench's own models is on one task. */
export interface OwnSpeed {
  task: string;
  /** Its key among the models of the task. */
  model: string;
  /** Test texts scored in a processor second. */
  textsPerSecond: number;
}

/** A way to weigh the votes of labelling functions, measured against the labels of the test titles. */
export interface LabelModelResult {
  system: string;
  /** Share of the test titles that it labels right, in [0, 1]. */
  accuracy: number;
  /** Processor seconds of the fit. */
  seconds: number;
}

/** Label models on the same votes. */
export interface LabelModelRecord {
  functions: number;
  books: number;
  results: LabelModelResult[];
}

/** What `bench/peers/results.json` holds. */
export interface PeerRecord {
  cores: number;
  results: PeerResult[];
  own: OwnSpeed[];
  /** Null until it was measured. */
  labelModels: LabelModelRecord | null;
}
