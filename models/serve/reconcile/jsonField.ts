import { z } from "zod";

/** A field of a form or of an address that holds JSON of a shape. */
export function jsonField<Schema extends z.ZodType>(schema: Schema) {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch (error) {
        context.addIssue({ code: "custom", message: `expected JSON; ${(error as Error).message}` });
        return z.NEVER;
      }
    })
    .pipe(schema);
}
