import { projectLabels, type ProjectLabel } from "./projectLabel.js";
import type { Projects } from "./projects.js";

/** A label, or a label as it was given to a text. */
export interface IdentifiedLabel extends ProjectLabel {
  /** How likely the label was, where it was given to a text. */
  probability?: number;
}

/**
 * Identifier of a label, such as "title-genre:fiction"; of a label as it was given to a text, with its probability,
 * such as "title-genre:fiction@0.987204". So whoever asks later how likely it was need not say of which text: the
 * service keeps nothing.
 */
export function labelIdentifier({ project, label }: ProjectLabel, probability?: number): string {
  return `${project.id}:${label}${probability === undefined ? "" : `@${probability}`}`;
}

/** The label of an identifier, undefined where there is none. */
export function identifiedLabel({ all }: Projects, identifier: string): IdentifiedLabel | undefined {
  for (const project of all) {
    if (!identifier.startsWith(`${project.id}:`)) continue;
    const rest = identifier.slice(project.id.length + 1);
    const labels = projectLabels(project);
    const bare = labels.find(({ label }) => label === rest);
    if (bare) return bare;
    const at = rest.lastIndexOf("@");
    const probability = Number(rest.slice(at + 1));
    const given = labels.find(({ label }) => label === rest.slice(0, at));
    if (given && at < rest.length - 1 && probability >= 0 && probability <= 1)
      return { ...given, probability };
  }
  return undefined;
}

/** Address of the term that a label stands for, or of the label at the service. @param base see `addressOf` */
export function labelAddress(base: string, label: ProjectLabel): string {
  const term = label.terms.find(({ uri }) => uri !== "");
  return term?.uri ?? `${base}/labels/${encodeURIComponent(labelIdentifier(label))}`;
}
