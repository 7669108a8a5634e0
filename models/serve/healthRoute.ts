import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { answers } from "./answers.js";
import type { Context } from "./context.js";
import { isReady } from "./projects/projects.js";

const health = z
  .object({
    status: z.literal("ok"),
    version: z.string(),
    projects: z.record(z.string(), z.enum(["ready", "missing"])),
  })
  .meta({ id: "Health", description: "The service answers, and by which projects" });

/** Does the service answer? */
// eslint-disable-next-line @typescript-eslint/require-await -- Fastify knows by it that there is no callback.
export const healthRoute: FastifyPluginAsyncZod<Context> = async (api, { projects, version }) => {
  api.get("/health", { schema: { summary: "Does the service answer?", response: answers(health) } }, () => ({
    status: "ok" as const,
    version,
    projects: Object.fromEntries(
      projects.all.map((project) => [
        project.id,
        isReady(project) ? ("ready" as const) : ("missing" as const),
      ]),
    ),
  }));
};
