import type { Term } from "../../../src/lib/catalogue/records/terms.js";
import { labelNames } from "../../../src/lib/model/labelNames.js";
import type { Project } from "./project.js";

/** A label of a project, as clients are told of it. */
export interface ProjectLabel {
  project: Project;
  /** Its number in the model's description. */
  column: number;
  /** As the tables of the workbench write it. */
  label: string;
  /** What readers see. */
  name: string;
  /** What it stands for in vocabularies such as FAST or LCGFT. */
  terms: readonly Term[];
}

/** The labels of a project, in the order of its model's description; none of a project without a model. */
export function projectLabels(project: Project): ProjectLabel[] {
  if ("missing" in project.model) return [];
  const { scorer, terms } = project.model;
  const names = labelNames(scorer.description);
  return scorer.description.labels.map((label, column) => ({
    ...{ project, column, label },
    ...{ name: names[column], terms: terms.get(label) ?? [] },
  }));
}
