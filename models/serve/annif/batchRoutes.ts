import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { detectableLanguages, languageScores } from "../../../src/lib/language/detect.js";
import { answers } from "../answers.js";
import { takeJson } from "../bodies.js";
import { addressOf, type Context } from "../context.js";
import { Problem } from "../problem.js";
import {
  batchBody,
  batchQuery,
  batchResults,
  detectedLanguages,
  languageBody,
  projectPath,
} from "./schemas.js";
import { suggestionResults } from "./suggestionResults.js";

/** What is asked for in JSON: labels of several texts, and the language of one. */
// eslint-disable-next-line @typescript-eslint/require-await -- Fastify knows by it that there is no callback.
export const batchRoutes: FastifyPluginAsyncZod<Context> = async (api, context) => {
  takeJson(api);
  api.post(
    "/projects/:project_id/suggest-batch",
    {
      schema: {
        summary: "Labels of several texts",
        params: projectPath,
        querystring: batchQuery,
        body: batchBody,
        response: answers(batchResults),
      },
    },
    async (request) => {
      const { documents } = request.body;
      const project = context.projects.ready(request.params.project_id);
      const texts = documents.map(({ text }) => text);
      const results = await suggestionResults(project, texts, request.query, addressOf(context, request));
      return documents.map(({ document_id }, d) => ({
        document_id: document_id ?? null,
        results: results[d],
      }));
    },
  );
  api.post(
    "/detect-language",
    {
      schema: {
        summary: "Which of some languages a text is in",
        body: languageBody,
        response: answers(detectedLanguages),
      },
    },
    ({ body: { text, languages } }) => {
      const unknown = languages.find((language) => !detectableLanguages.includes(language));
      if (unknown !== undefined)
        throw new Problem(
          400,
          `unknown language: ${unknown} (expected some of ${detectableLanguages.join(", ")})`,
        );
      return { results: languageScores(text, languages) };
    },
  );
};
