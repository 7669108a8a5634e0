import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { answers } from "../answers.js";
import type { Context } from "../context.js";
import { describedProject } from "./describedProject.js";
import { apiInformation, project, projectList, projectPath } from "./schemas.js";

/** What there is to ask. */
// eslint-disable-next-line @typescript-eslint/require-await -- Fastify knows by it that there is no callback.
export const projectRoutes: FastifyPluginAsyncZod<Context> = async (api, { projects, version }) => {
  api.get("/", { schema: { summary: "Which service this is", response: answers(apiInformation) } }, () => ({
    title: "Genre workbench, in the manner of the Annif REST API",
    version,
  }));
  api.get("/projects", { schema: { summary: "All projects", response: answers(projectList) } }, () => ({
    projects: projects.all.map(describedProject),
  }));
  api.get(
    "/projects/:project_id",
    {
      schema: {
        summary: "A project",
        params: projectPath,
        response: answers(project),
      },
    },
    ({ params }) => describedProject(projects.find(params.project_id)),
  );
};
