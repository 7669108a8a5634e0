import type { Terms } from "../../../src/lib/catalogue/records/terms.js";
import type { LinearScorer } from "../../../src/lib/model/linearScorer.js";

/** What the service answers by: a task, or a model that a reader has trained. */
export interface Project {
  /** Its name in addresses: that of the task. */
  id: string;
  /** Its name for readers. */
  name: string;
  /** Its model; where there is none, why it cannot be asked. */
  model: ProjectModel | { missing: string };
}

/** A model that answers. */
export interface ProjectModel {
  scorer: LinearScorer;
  /** Terms of vocabularies that its labels stand for. */
  terms: Terms;
  /** When its file was last written. */
  modified: Date;
}
