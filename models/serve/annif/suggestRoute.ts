import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { answers } from "../answers.js";
import { formType, takeForms } from "../bodies.js";
import { addressOf, type Context } from "../context.js";
import { projectPath, suggestForm, suggestionList } from "./schemas.js";
import { suggestionResults } from "./suggestionResults.js";

/** Labels of one text, asked for by a form. */
export const suggestRoute: FastifyPluginAsyncZod<Context> = async (api, context) => {
  await takeForms(api);
  api.post(
    "/projects/:project_id/suggest",
    {
      schema: {
        summary: "Labels of a text",
        consumes: [formType],
        params: projectPath,
        body: suggestForm,
        response: answers(suggestionList),
      },
    },
    async (request) => {
      const { text, ...wanted } = request.body;
      const project = context.projects.ready(request.params.project_id);
      const [results] = await suggestionResults(project, [text], wanted, addressOf(context, request));
      return { results };
    },
  );
};
