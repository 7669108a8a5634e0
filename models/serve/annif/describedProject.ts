import type { z } from "zod";
import type { Project } from "../projects/project.js";
import { isReady } from "../projects/projects.js";
import type { project } from "./schemas.js";

/** A project as Annif describes one. */
export function describedProject(of: Project): z.infer<typeof project> {
  const ready = isReady(of) ? of.model : undefined;
  return {
    project_id: of.id,
    name: of.name,
    language: "mul",
    backend: { backend_id: "genre-workbench" },
    vocab: {
      vocab_id: of.id,
      languages: ["en"],
      size: ready?.scorer.description.labels.length ?? null,
      loaded: ready !== undefined,
    },
    vocab_language: "en",
    is_trained: ready !== undefined,
    modification_time: ready?.modified.toISOString() ?? null,
  };
}
