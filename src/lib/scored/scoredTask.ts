import type { CertainRange } from "../certainty/certainRange.js";
import type { PromiseRecord } from "../certainty/promiseKept.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import type { PageProvenance } from "../rows.js";

/** The test texts of a task, what people say of them, and what each of its models says: the predictions of record. */
export interface ScoredTask {
  /** Name of the task's folder, or of a reader's own model. */
  task: string;
  /** single-label: a text is of one class. multi-label: each label is a question of its own. */
  kind: "single-label" | "multi-label";
  /** Name for readers, such as "Quotation themes". */
  title: string;
  /** What its texts are, one and several, such as "quotation". */
  noun: string;
  nouns: string;
  /** Classes, or labels, in the order of the model's description. */
  labels: readonly string[];
  /** Key of the model that serves readers. */
  final: string;
  models: readonly ScoredModel[];
  texts: Catalogue;
  /** Numbers of the labels that people gave each text: one of a single-label task, none where nobody has. */
  actual: readonly (readonly number[])[];
  /** Where the texts came from. */
  provenance: PageProvenance;
}

/** A model with its probabilities. */
export interface ScoredModel {
  key: string;
  title: string;
  /** Of two classes one, for the second; of more none counts; of a multi-label task one for each label. */
  thresholds: readonly number[];
  /** Of two classes: below the first and from the second probability it is certain; null where it always is. */
  certain: CertainRange | null;
  /** How often the rule for those limits breaks its promise; null or missing where nobody has measured it. */
  promise?: PromiseRecord[] | null;
  /** Texts × labels, row after row, in [0, 1], exactly as the model gave them. */
  probabilities: Float32Array;
}

/** The model of a key; the final one for any other text, such as "". */
export function modelOf({ models, final }: ScoredTask, key: string): ScoredModel {
  return (
    models.find((model) => model.key === key) ?? models.find((model) => model.key === final) ?? models[0]
  );
}
