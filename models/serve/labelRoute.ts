import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { answers } from "./answers.js";
import type { Context } from "./context.js";
import { Problem } from "./problem.js";
import { identifiedLabel } from "./projects/labelIdentifier.js";
import { valuesOf } from "./reconcile/properties.js";
import { labelView } from "./reconcile/schemas.js";

/** What the address of a label tells of it. */
// eslint-disable-next-line @typescript-eslint/require-await -- Fastify knows by it that there is no callback.
export const labelRoute: FastifyPluginAsyncZod<Context> = async (api, { projects }) => {
  api.get(
    "/labels/:id",
    {
      schema: {
        summary: "A label",
        params: z.object({ id: z.string() }),
        response: answers(labelView),
      },
    },
    ({ params: { id } }) => {
      const label = identifiedLabel(projects, id);
      if (!label) throw new Problem(404, `unknown label: ${id} (expected such as project:label)`);
      return {
        id,
        name: label.name,
        label: label.label,
        project: label.project.id,
        properties: valuesOf(label),
      };
    },
  );
};
