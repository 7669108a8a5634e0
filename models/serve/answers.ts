import type { z } from "zod";
import { problemBody, problemType } from "./problem.js";

/** What a route answers with, for its description and its checks: what it gives, or a problem. */
export function answers<Schema extends z.ZodType>(schema: Schema) {
  return {
    200: {
      description: schema.description ?? "What was asked for",
      content: { "application/json": { schema } },
    },
    400: problem("The request is not as it should be"),
    404: problem("There is no such thing"),
    413: problem("The request is too large"),
    415: problem("The body is of another type than this address takes"),
    500: problem("The service has failed"),
    503: problem("The service cannot answer now"),
  };
}

function problem(description: string) {
  return { description, content: { [problemType]: { schema: problemBody } } };
}
