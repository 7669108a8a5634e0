import type { Projects } from "../projects/projects.js";
import { labelIdentifier } from "../projects/labelIdentifier.js";
import { projectLabels } from "../projects/projectLabel.js";
import { properties } from "./properties.js";
import { typeOf, typesOf } from "./types.js";

/** Things of an auto-completed field, with names and identifiers. */
interface Suggested {
  id: string;
  name: string;
  notable?: { id: string; name: string }[];
}

/** Suggestions of an answer, at most. */
const pageSize = 20;

/** What there is to complete a field with: labels, what can be asked about them, and projects. */
export const suggestable: Readonly<
  Record<"entity" | "property" | "type", (projects: Projects) => Suggested[]>
> = {
  entity: ({ all }) =>
    all.flatMap((project) =>
      projectLabels(project).map((label) => ({
        id: labelIdentifier(label),
        name: label.name,
        notable: [typeOf(project)],
      })),
    ),
  property: () => properties.map(({ id, name }) => ({ id, name })),
  type: typesOf,
};

/** Those whose name or identifier begins so, whatever the case. @param cursor how many to leave out */
export function beginning(things: readonly Suggested[], prefix: string, cursor: number): Suggested[] {
  const wanted = prefix.trim().toLowerCase();
  return things
    .filter(({ id, name }) => [id, name].some((text) => text.toLowerCase().startsWith(wanted)))
    .slice(cursor, cursor + pageSize);
}
