import { Problem } from "../problem.js";
import type { Project, ProjectModel } from "./project.js";

/** A project whose model can be asked. */
export type ReadyProject = Project & { model: ProjectModel };

/** The projects of a service, by their names. */
export class Projects {
  readonly all: readonly Project[];

  constructor(projects: readonly Project[]) {
    this.all = projects;
  }

  /** @throws a problem 404 if there is none of that name */
  find(id: string): Project {
    const found = this.all.find((project) => project.id === id);
    if (found) return found;
    throw new Problem(404, `unknown project: ${id} (expected ${this.all.map((each) => each.id).join(", ")})`);
  }

  /** @throws a problem 404 if there is none of that name, 503 if it has no model */
  ready(id: string): ReadyProject {
    const project = this.find(id);
    if (isReady(project)) return project;
    throw new Problem(503, (project.model as { missing: string }).missing);
  }
}

export function isReady(project: Project): project is ReadyProject {
  return "scorer" in project.model;
}
