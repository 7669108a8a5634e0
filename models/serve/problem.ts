import { STATUS_CODES } from "node:http";
import { z } from "zod";

/** What is wrong with a request, as RFC 9457 has it. */
export const problemBody = z
  .object({
    type: z.literal("about:blank"),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
  })
  .meta({ id: "Problem", description: "What is wrong with a request (RFC 9457)" });

export const problemType = "application/problem+json";

/** An error that its client is told of. */
export class Problem extends Error {
  constructor(
    readonly status: 400 | 404 | 413 | 503,
    detail: string,
  ) {
    super(detail);
  }
}

/** @param status of HTTP */
export function problem(status: number, detail: string): z.infer<typeof problemBody> {
  return { type: "about:blank", title: STATUS_CODES[status] ?? "Error", status, detail };
}
