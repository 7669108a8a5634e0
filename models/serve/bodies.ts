import formbody from "@fastify/formbody";
import type { FastifyInstance } from "fastify";

/** Has the routes of a plugin take forms and nothing else. */
export async function takeForms(routes: FastifyInstance): Promise<void> {
  routes.removeAllContentTypeParsers();
  await routes.register(formbody);
}

/** Has the routes of a plugin take JSON and nothing else. */
export function takeJson(routes: FastifyInstance): void {
  routes.removeContentTypeParser("text/plain");
}

/** The type of forms, as OpenAPI names it. */
export const formType = "application/x-www-form-urlencoded";
