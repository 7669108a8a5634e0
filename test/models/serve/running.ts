import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import type { z } from "zod";
import { formType } from "../../../models/serve/bodies.js";
import { Projects } from "../../../models/serve/projects/projects.js";
import { openProjects } from "../../../models/serve/projects/openProjects.js";
import type { Project } from "../../../models/serve/projects/project.js";
import { openService } from "../../../models/serve/service.js";
import { usualLimits, type Limits } from "../../../models/serve/limits.js";
import { Described } from "./described.js";

/** An answer, read. */
export interface Answer<Body = unknown> {
  status: number;
  /** Its media type. */
  type: string;
  headers: Headers;
  body: Body;
}

/** A task of whose model the file is gone. */
const untrained: Project = {
  id: "untrained",
  name: "Untrained",
  model: { missing: "missing artefact: models/untrained/model.json" },
};

/** A service that listens on loopback, and whose every exchange is held against its own description. */
export class Running {
  private constructor(
    readonly service: FastifyInstance,
    readonly base: string,
    readonly projects: Projects,
    readonly described: Described,
  ) {}

  /** With the titles' genre, the quotes' themes, and `untrained`. */
  static async start({ limits = {}, address }: { limits?: Partial<Limits>; address?: string } = {}) {
    const projects = new Projects([...(await openProjects(["title-genre", "quote-themes"])), untrained]);
    const service = await openService({ projects, version: "1.2.3", address }, { ...usualLimits, ...limits });
    await service.listen({ host: "127.0.0.1", port: 0 });
    const base = `http://127.0.0.1:${(service.server.address() as AddressInfo).port}`;
    const description = (await (await fetch(`${base}/openapi.json`)).json()) as never;
    return new Running(service, base, projects, new Described(description));
  }

  /** @param shape that the answer is asked to have */
  get<Shape extends z.ZodType>(path: string, shape: Shape): Promise<Answer<z.infer<Shape>>> {
    return this.#ask("GET", path, shape);
  }

  /** Posts a form. */
  form<Shape extends z.ZodType>(
    path: string,
    fields: Readonly<Record<string, string>>,
    shape: Shape,
  ): Promise<Answer<z.infer<Shape>>> {
    return this.post(path, formType, new URLSearchParams(fields).toString(), shape);
  }

  json<Shape extends z.ZodType>(path: string, body: unknown, shape: Shape): Promise<Answer<z.infer<Shape>>> {
    return this.post(path, "application/json", JSON.stringify(body), shape);
  }

  post<Shape extends z.ZodType>(
    path: string,
    type: string,
    body: string,
    shape: Shape,
  ): Promise<Answer<z.infer<Shape>>> {
    return this.#ask("POST", path, shape, type, body);
  }

  async stop(): Promise<void> {
    await this.service.close();
  }

  async #ask<Shape extends z.ZodType>(
    method: string,
    path: string,
    shape: Shape,
    type?: string,
    body?: string,
  ): Promise<Answer<z.infer<Shape>>> {
    const url = new URL(path, this.base);
    const response = await fetch(url, {
      method,
      ...(type !== undefined && { headers: { "Content-Type": type } }),
      ...(body !== undefined && { body }),
    });
    const answer: unknown = await response.json();
    const answerType = response.headers.get("Content-Type")?.split(";")[0] ?? "";
    const { status, headers } = response;
    this.described.check({ method, url, type, body, status, answerType, answer });
    return { status, type: answerType, headers, body: shape.parse(answer) };
  }
}
