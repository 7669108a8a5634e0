import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { answers } from "../answers.js";
import { formType, takeForms } from "../bodies.js";
import { addressOf, type Context } from "../context.js";
import { Problem } from "../problem.js";
import { answerQueries } from "./answerQueries.js";
import { extend } from "./extend.js";
import { serviceManifest } from "./manifest.js";
import { extension, fields, manifest, resultBatch } from "./schemas.js";

/** The endpoint of the Reconciliation Service API: what it offers, queries, and extensions of data. */
export const endpoint: FastifyPluginAsyncZod<Context> = async (api, context) => {
  await takeForms(api);
  const answer = async ({ queries, extend: wanted }: z.infer<typeof fields>) =>
    queries ? answerQueries(context.projects, queries) : wanted && extend(context.projects, wanted);
  api.get(
    "/",
    {
      schema: {
        summary: "What the service offers; labels of titles; properties of labels",
        querystring: fields,
        response: answers(z.union([manifest, extension, resultBatch])),
      },
    },
    async (request) => (await answer(request.query)) ?? serviceManifest(context, addressOf(context, request)),
  );
  api.post(
    "/",
    {
      schema: {
        summary: "Labels of titles; properties of labels",
        consumes: [formType],
        body: fields,
        response: answers(z.union([extension, resultBatch])),
      },
    },
    async ({ body }) => {
      const answered = await answer(body);
      if (answered) return answered;
      throw new Problem(400, "missing field: queries (expected queries or extend)");
    },
  );
};
