import { z } from "../zod.js";
import type { LabellingFunction } from "./labellingFunction.js";
import { functionSchema } from "./schema.js";

const format = "labelling functions";
const version = 1;
/** Most functions that one file may hold. */
const mostFunctions = 500;

/** The text of a file that holds these functions. `parseFunctions` reads it back. */
export function formatFunctions(functions: readonly LabellingFunction[]): string {
  return `${JSON.stringify({ format, version, functions }, null, 2)}\n`;
}

/**
 * Reads functions from the text of a file: what `formatFunctions` writes, or a bare array of functions.
 *
 * @throws Error that names the first thing that is wrong and where, such as
 *   `wrong labelling function: functions[2] ("my terms"), vote: …`
 */
export function parseFunctions(text: string): LabellingFunction[] {
  const entries = functionsOf(parseJson(text));
  if (entries.length > mostFunctions)
    throw new Error(`too many labelling functions: ${entries.length} (expected at most ${mostFunctions})`);
  const names = new Set<string>();
  return entries.map((entry, i) => {
    const result = functionSchema.safeParse(entry);
    if (!result.success) throw wrongFunction(entry, i, result.error);
    const { name } = result.data;
    if (names.has(name))
      throw new Error(`repeated name: "${name}" in functions[${i}] (expected each name once)`);
    names.add(name);
    return result.data;
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (cause) {
    throw new Error("wrong file: not JSON (expected exported labelling functions)", { cause });
  }
}

function functionsOf(content: unknown): unknown[] {
  if (Array.isArray(content)) return content;
  const envelope = z.object({
    format: z.literal(format),
    version: z.number(),
    functions: z.array(z.unknown()),
  });
  const result = envelope.safeParse(content);
  if (!result.success)
    throw new Error(`wrong file: not a list of labelling functions (expected {"format": "${format}", …})`);
  if (result.data.version !== version)
    throw new Error(`wrong version: ${result.data.version} (expected ${version})`);
  return result.data.functions;
}

function wrongFunction(entry: unknown, position: number, error: z.ZodError): Error {
  const [issue] = error.issues;
  const named = z.object({ name: z.string() }).safeParse(entry);
  const name = named.success ? ` ("${named.data.name.slice(0, 80)}")` : "";
  const path = issue.path.length > 0 ? `, ${issue.path.join(".")}` : "";
  return new Error(`wrong labelling function: functions[${position}]${name}${path}: ${issue.message}`, {
    cause: error,
  });
}
