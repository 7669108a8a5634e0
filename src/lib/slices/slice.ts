import { z } from "../zod.js";
import { bitset, type Bitset } from "./bitset.js";
import { conditionProblem, conditionTest, conditionText, type Condition } from "./condition.js";
import type { SliceTitle } from "./sliceTitle.js";

/** A named set of titles: those for which every condition holds. */
export interface Slice {
  name: string;
  conditions: readonly Condition[];
}

/** Longest name of a slice, and most conditions. */
export const longestName = 80;
export const mostConditions = 12;

const operator = z.enum(["between", "at least", "at most", "missing", "is", "is not", "has", "has not"]);
const value = z.union([z.string().max(200), z.number(), z.tuple([z.number(), z.number()]), z.null()]);
const condition = z
  .strictObject({ column: z.string(), operator, value })
  .superRefine((condition, context) => {
    const problem = conditionProblem(condition);
    if (problem !== null) context.addIssue({ code: "custom", message: problem });
  });

/** A slice as it may come from a file or a link. */
export const sliceSchema: z.ZodType<Slice> = z.strictObject({
  name: z.string().trim().min(1).max(longestName),
  conditions: z.array(condition).min(1).max(mostConditions),
});

/** The titles of a slice. */
export function members(slice: Slice, titles: readonly SliceTitle[]): Bitset {
  const tests = slice.conditions.map(conditionTest);
  return bitset(titles.length, (row) => tests.every((test) => test(titles[row])));
}

/** The conditions in words, joined by "and": the name of a slice that has been given none. */
export function sliceText({ conditions }: Pick<Slice, "conditions">): string {
  return conditions.map(conditionText).join(" and ");
}

/** The slice as one item of a link. `decodeSlice` reads it back. */
export function encodeSlice({ name, conditions }: Slice): string {
  return JSON.stringify([
    name,
    ...conditions.map(({ column, operator, value }) => [column, operator, value]),
  ]);
}

/** The slice of an item of a link, or why there is none. */
export function decodeSlice(
  text: string,
): { slice: Slice; problem: null } | { slice: null; problem: string } {
  try {
    const parsed: unknown = JSON.parse(text);
    if (!Array.isArray(parsed))
      return { slice: null, problem: "not a slice (expected a name and its conditions)" };
    const [name, ...conditions] = parsed as unknown[];
    const result = sliceSchema.safeParse({
      name,
      conditions: conditions.map((each) =>
        Array.isArray(each)
          ? { column: each[0] as unknown, operator: each[1] as unknown, value: (each[2] ?? null) as unknown }
          : each,
      ),
    });
    return result.success
      ? { slice: result.data, problem: null }
      : { slice: null, problem: problemText(result.error) };
  } catch {
    return { slice: null, problem: "not readable (expected a name and its conditions)" };
  }
}

/** The first thing that is wrong with a slice, with its place where that is not plain. */
export function problemText(error: z.ZodError): string {
  const [issue] = error.issues;
  const path = issue.code === "custom" || issue.path.length === 0 ? "" : `${issue.path.join(".")}: `;
  return `${path}${issue.message}`;
}
