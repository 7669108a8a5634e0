import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { answers } from "../answers.js";
import type { Context } from "../context.js";
import { properties } from "./properties.js";
import { proposal, proposalQuery, suggested, suggestQuery } from "./schemas.js";
import { beginning, suggestable } from "./suggest.js";

/** What fields of OpenRefine are completed with, and which properties of labels it offers as columns. */
// eslint-disable-next-line @typescript-eslint/require-await -- Fastify knows by it that there is no callback.
export const suggestRoutes: FastifyPluginAsyncZod<Context> = async (api, { projects }) => {
  for (const [kind, things] of Object.entries(suggestable))
    api.get(
      `/suggest/${kind}`,
      {
        schema: {
          summary: `Completes the name of a thing of the kind ${kind}`,
          querystring: suggestQuery,
          response: answers(suggested),
        },
      },
      ({ query: { prefix, cursor } }) => ({ result: beginning(things(projects), prefix, cursor) }),
    );
  api.get(
    "/properties",
    {
      schema: {
        summary: "What can be asked about a label",
        querystring: proposalQuery,
        response: answers(proposal),
      },
    },
    ({ query: { type, limit } }) => ({
      type,
      ...(limit !== undefined && { limit }),
      properties: properties.slice(0, limit).map(({ id, name }) => ({ id, name })),
    }),
  );
};
