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

/** Longest text of a condition. */
const longestText = 200;

/** A slice that has been checked, or the first thing that is wrong with it. */
export type CheckedSlice = { slice: Slice; problem: null } | { slice: null; problem: string };

/** A slice as it may come from a file or a link. By hand, as no page should load a library to begin with. */
export function checkedSlice(content: unknown): CheckedSlice {
  if (!hasOnly(content, ["name", "conditions"]))
    return { slice: null, problem: "not a slice (expected a name and its conditions)" };
  const { name, conditions } = content;
  const trimmed = typeof name === "string" ? name.trim() : "";
  if (trimmed.length === 0 || trimmed.length > longestName)
    return {
      slice: null,
      problem: `wrong name: ${JSON.stringify(name)} (expected 1 to ${longestName} characters)`,
    };
  if (!Array.isArray(conditions) || conditions.length === 0 || conditions.length > mostConditions)
    return {
      slice: null,
      problem: `wrong conditions: ${JSON.stringify(conditions)} (expected 1 to ${mostConditions})`,
    };
  const problem = conditions.map(problemOf).find((each) => each !== null);
  if (problem) return { slice: null, problem };
  return { slice: { name: trimmed, conditions: conditions as Condition[] }, problem: null };
}

function problemOf(content: unknown): string | null {
  if (!hasOnly(content, ["column", "operator", "value"]))
    return `wrong condition: ${JSON.stringify(content)} (expected a column, an operator and a value)`;
  const { value } = content;
  if (typeof value === "string" && value.length > longestText)
    return `long value: ${value.length} characters (expected at most ${longestText})`;
  return conditionProblem(content as unknown as Condition);
}

/** Is it an object with these keys and no others? */
function hasOnly<Key extends string>(
  content: unknown,
  keys: readonly Key[],
): content is Record<Key, unknown> {
  if (typeof content !== "object" || content === null) return false;
  return Object.keys(content).length === keys.length && keys.every((key) => key in content);
}

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
export function decodeSlice(text: string): CheckedSlice {
  try {
    const parsed: unknown = JSON.parse(text);
    if (!Array.isArray(parsed)) return checkedSlice(parsed);
    const [name, ...conditions] = parsed as unknown[];
    return checkedSlice({
      name,
      conditions: conditions.map((each) =>
        Array.isArray(each)
          ? { column: each[0] as unknown, operator: each[1] as unknown, value: (each[2] ?? null) as unknown }
          : each,
      ),
    });
  } catch {
    return { slice: null, problem: "not readable (expected a name and its conditions)" };
  }
}
