import type { z } from "zod";
import { UnexpectedAnswer } from "./answer.js";
import type { LeftOut } from "./collector.js";

/**
 * The items of an answer that have the documented fields; the others are left out, each with the field that is missing.
 *
 * @throws if there are items and none of them can be read: then the service has changed its format
 */
export function readItems<Item>(
  items: readonly unknown[],
  schema: z.ZodType<Item>,
  url: string,
): (Item | LeftOut)[] {
  let read = 0;
  let field = "";
  const found = items.map((item): Item | LeftOut => {
    const parsed = schema.safeParse(item);
    if (parsed.success) {
      read++;
      return parsed.data;
    }
    field = parsed.error.issues[0].path.join(".") || "shape";
    return { leftOut: `without a readable ${field}` };
  });
  if (items.length > 0 && read === 0)
    throw new UnexpectedAnswer(
      `changed format: no item of ${url} has a readable ${field} (expected as documented; has the field been renamed?)`,
    );
  return found;
}
