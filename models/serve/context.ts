import type { FastifyRequest } from "fastify";
import type { Projects } from "./projects/projects.js";

/** What the routes of a service share. It never changes while the service runs. */
export interface Context {
  projects: Projects;
  /** Version of the workbench. */
  version: string;
  /** Where clients reach the service, without a slash at the end, if not where their requests say. */
  address?: string | undefined;
}

/** The address under which a client has reached the service, such as "http://127.0.0.1:5000". */
export function addressOf({ address }: Context, request: FastifyRequest): string {
  return address ?? `${request.protocol}://${request.host}`;
}
