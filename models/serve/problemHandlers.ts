import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { finished } from "node:stream/promises";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import { Problem, problem, problemType } from "./problem.js";

/** Has every error of a service answered with `application/problem+json`. */
export function handleProblems(service: FastifyInstance, drainMilliseconds: number): void {
  service.setErrorHandler(async (error: FastifyError | Problem, request, reply) => {
    const status = error instanceof Problem ? error.status : (error.statusCode ?? 500);
    // Who is still sending would not read the answer.
    if (status === 413) await drained(request.raw, drainMilliseconds);
    if (status >= 500 && !(error instanceof Problem)) console.error(error.stack ?? error.message);
    return answer(reply, status, detailOf(error, status));
  });
  service.setNotFoundHandler((request: FastifyRequest, reply) =>
    answer(reply, 404, `unknown address: ${request.method} ${request.url.split("?")[0]} (see /openapi.json)`),
  );
}

function answer(reply: FastifyReply, status: number, detail: string): FastifyReply {
  return reply.code(status).type(problemType).send(problem(status, detail));
}

function detailOf(error: FastifyError | Problem, status: number): string {
  if (error instanceof Problem) return error.message;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const [{ instancePath, message }] = error.validation;
    const place = instancePath.split("/").filter(Boolean).join(".");
    return `invalid ${error.validationContext ?? "request"}: ${place || "whole"} (${message ?? "expected otherwise"})`;
  }
  return status >= 500 ? "the service has failed" : error.message;
}

/** Reads the rest of a request and forgets it, for a while at most. */
async function drained(request: IncomingMessage, milliseconds: number): Promise<void> {
  request.resume();
  await finished(request, { writable: false, signal: AbortSignal.timeout(milliseconds) }).catch(
    () => undefined,
  );
}

/** Answers what is no HTTP, what came too slowly, and headers that are too long; see the event "clientError" of Node. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || socket.destroyed) return;
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const status =
    error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : error.code === "HPE_HEADER_OVERFLOW" ? 431 : 400;
  const { title, ...rest } = problem(status, "the request is cut off, too slow, or not HTTP");
  const body = JSON.stringify({ title, ...rest });
  socket.end(
    `HTTP/1.1 ${status} ${title}\r\nContent-Type: ${problemType}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n` +
      `Connection: close\r\n\r\n${body}`,
  );
}
