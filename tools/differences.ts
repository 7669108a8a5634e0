/**
 * Where two values that JSON can hold differ, a line for each place, such as `summaries.0.kept: 3 (recorded 4)`.
 *
 * @param most how many places are named; the last line then counts the others
 */
export function differences(recorded: unknown, computed: unknown, most = 20): string[] {
  const lines = [...places(recorded, computed, "")];
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most), `and ${lines.length - most} more`];
}

function* places(recorded: unknown, computed: unknown, path: string): Generator<string> {
  if (Object.is(recorded, computed)) return;
  if (!isNested(recorded) || !isNested(computed) || Array.isArray(recorded) !== Array.isArray(computed)) {
    yield `${path || "all"}: ${brief(computed)} (recorded ${brief(recorded)})`;
    return;
  }
  for (const key of new Set([...Object.keys(recorded), ...Object.keys(computed)]))
    yield* places(recorded[key], computed[key], path === "" ? key : `${path}.${key}`);
}

function isNested(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function brief(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
