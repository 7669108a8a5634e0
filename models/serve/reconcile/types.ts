import type { Project } from "../projects/project.js";
import type { Projects } from "../projects/projects.js";

/** A type of labels: the project that gives them. */
export interface LabelType {
  id: string;
  name: string;
}

export function typeOf({ id, name }: Project): LabelType {
  return { id, name };
}

export function typesOf({ all }: Projects): LabelType[] {
  return all.map(typeOf);
}
