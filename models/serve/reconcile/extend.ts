import type { z } from "zod";
import { Problem } from "../problem.js";
import { identifiedLabel } from "../projects/labelIdentifier.js";
import type { Projects } from "../projects/projects.js";
import { properties, valuesOf } from "./properties.js";
import type { extension, ExtensionQuery } from "./schemas.js";

/**
 * Properties of labels as they were given. An identifier that is none of a label has no values, so that one of another
 * service does not spoil a column.
 *
 * @throws a problem 400 if there is no such property
 */
export function extend(
  projects: Projects,
  { ids, properties: wanted }: ExtensionQuery,
): z.infer<typeof extension> {
  const asked = wanted.map(({ id }) => {
    const found = properties.find((property) => property.id === id);
    if (found) return found;
    const known = properties.map((property) => property.id).join(", ");
    throw new Problem(400, `unknown property: ${id} (expected ${known})`);
  });
  return {
    meta: asked.map(({ id, name }) => ({ id, name })),
    rows: Object.fromEntries(ids.map((id) => [id, valuesOf(identifiedLabel(projects, id), asked)])),
  };
}
