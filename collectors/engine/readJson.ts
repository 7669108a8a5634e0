import type { z } from "zod";
import { BrokenAnswer, UnexpectedAnswer, type Answer } from "./answer.js";
import { refusePage } from "./refusePage.js";

/**
 * The value of an answer in JSON.
 *
 * @throws `BrokenAnswer` where it breaks off, `UnexpectedAnswer` where it is a page for people or has another shape
 */
export function readJson<Value>(answer: Answer, schema: z.ZodType<Value>): Value {
  refusePage(answer, "JSON");
  let value: unknown;
  try {
    value = JSON.parse(answer.body.toString("utf8"));
  } catch (cause) {
    throw new BrokenAnswer(
      `${answer.url} sent ${answer.body.length} bytes that are no JSON (expected all of it)`,
      {
        cause,
      },
    );
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [{ path, message }] = parsed.error.issues;
  throw new UnexpectedAnswer(
    `changed format: ${path.join(".") || "the whole"} of ${answer.url}: ${message} (expected as documented)`,
    { cause: parsed.error },
  );
}
