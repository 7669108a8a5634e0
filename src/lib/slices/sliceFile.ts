import { checkedSlice, type Slice } from "./slice.js";

const format = "confusion slices";
const version = 1;
/** Most slices that one file may hold. */
const mostSlices = 50;

/** The text of a file that holds these slices. `parseSlices` reads it back. */
export function formatSlices(slices: readonly Slice[]): string {
  return `${JSON.stringify({ format, version, slices }, null, 2)}\n`;
}

/**
 * Reads slices from the text of a file.
 *
 * @throws Error that names the first thing that is wrong and where, such as
 *   `wrong slice: slices[2] ("old novels"): unknown column: "publisher" (expected one of …)`
 */
export function parseSlices(text: string): Slice[] {
  const { format: kind, version: written, slices } = Object(json(text)) as Record<string, unknown>;
  if (kind !== format || typeof written !== "number" || !Array.isArray(slices))
    throw new Error(`wrong file: not a list of slices (expected {"format": "${format}", …})`);
  if (written !== version) throw new Error(`wrong version: ${written} (expected ${version})`);
  if (slices.length > mostSlices)
    throw new Error(`too many slices: ${slices.length} (expected at most ${mostSlices})`);
  const names = new Set<string>();
  return slices.map((entry, i) => {
    const { slice, problem } = checkedSlice(entry);
    if (problem !== null) throw new Error(`wrong slice: slices[${i}]${nameOf(entry)}: ${problem}`);
    const { name } = slice;
    if (names.has(name))
      throw new Error(`repeated name: "${name}" in slices[${i}] (expected each name once)`);
    names.add(name);
    return slice;
  });
}

function json(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (cause) {
    throw new Error("wrong file: not JSON (expected exported slices)", { cause });
  }
}

function nameOf(entry: unknown): string {
  const { name } = Object(entry) as { name?: unknown };
  return typeof name === "string" ? ` ("${name.slice(0, 80)}")` : "";
}
