import { labelNames } from "../../../src/lib/model/description.js";
import type { ProjectModel } from "./project.js";

/** A label of a project, as clients are told of it. */
export interface ProjectLabel {
  /** As the tables of the workbench write it. */
  label: string;
  /** What readers see. */
  name: string;
}

/** The labels of a project, in the order of its model's description. */
export function projectLabels({ scorer: { description } }: ProjectModel): ProjectLabel[] {
  const names = labelNames(description);
  return description.labels.map((label, column) => ({ label, name: names[column] }));
}
