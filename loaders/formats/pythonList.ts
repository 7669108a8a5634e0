import JSON5 from "json5";

/**
 * The strings of a Python list printed into a cell, such as `['A tale', "King's Own"]`.
 * A blank cell, `None` and `[]` give no strings, and `None` inside a list is left out.
 * Throws with an excerpt of the cell where it is anything else.
 * @param where names the place of the cell in that error, such as "title of books.csv, row 7"
 */
export function parsePythonList(cell: string, where = "a cell"): string[] {
  const fail = unparsable(cell, where, "a Python list of strings");
  const value = parsePython(cell, fail);
  return value === null ? [] : strings(value, fail);
}

/**
 * A Python dictionary of lists of strings printed into a cell, such as `{'creator': ['A', 'B']}`.
 * A blank cell, `None` and `{}` give no keys. Throws with an excerpt of the cell where it is anything else.
 */
export function parsePythonDictionary(cell: string, where = "a cell"): Record<string, string[]> {
  const fail = unparsable(cell, where, "a Python dictionary of lists of strings");
  const value = parsePython(cell, fail);
  if (value === null) return {};
  if (typeof value !== "object" || Array.isArray(value)) throw fail();
  return Object.fromEntries(Object.entries(value).map(([key, list]) => [key, strings(list, fail)]));
}

/** Prints strings as Python prints a list of them; `parsePythonList` reads it back. */
export function formatPythonList(values: readonly string[]): string {
  return `[${values.map(formatPythonString).join(", ")}]`;
}

/** Prints a string as Python's `repr` does, non-ASCII text included. */
function formatPythonString(value: string): string {
  const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
  const escaped = value
    .replaceAll("\\", "\\\\")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t")
    .replaceAll(quote, `\\${quote}`)

    .replace(/[\u0000-\u001f\u007f-\u00a0\u00ad]/g, (c) => `\\x${hex(c, 2)}`)
    .replace(/[\u2028\u2029\ud800-\udfff]/g, (c, at: number, all: string) =>
      isPaired(all, at) ? c : `\\u${hex(c, 4)}`,
    );
  return quote + escaped + quote;
}

/** Tokens of Python literals whose spelling differs from JSON5's: strings, for their escapes, and three names. */
const tokens = /'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|\bNone\b|\bTrue\b|\bFalse\b/g;
const names: Record<string, string> = { None: "null", True: "true", False: "false" };

type Fail = (cause?: unknown) => Error;

function parsePython(cell: string, fail: Fail): unknown {
  if (cell.trim() === "") return null;
  const json5 = cell.replace(tokens, (token) => names[token] ?? toJson5String(token));
  try {
    return JSON5.parse<unknown>(json5);
  } catch (cause) {
    throw fail(cause);
  }
}

/** Rewrites the escapes that JSON5 lacks: `\U0001F600`, and separators that it warns about. */
function toJson5String(token: string): string {
  return token
    .replace(/\\(?:U([0-9a-fA-F]{8})|[\s\S])/g, (escape, code?: string) =>
      code === undefined ? escape : String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff)),
    )
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

function strings(value: unknown, fail: Fail): string[] {
  if (!Array.isArray(value)) throw fail();
  return value
    .filter((item) => item !== null)
    .map((item: unknown) => {
      if (typeof item !== "string") throw fail();
      return item;
    });
}

function unparsable(cell: string, where: string, expected: string): Fail {
  const excerpt = cell.length > 60 ? `${cell.slice(0, 60)}…` : cell;
  const message = `unparsable text: ${excerpt} in ${where} (expected ${expected})`;
  return (cause) => new Error(message, cause === undefined ? {} : { cause });
}

function isPaired(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const high = (i: number) => text.charCodeAt(i) >= 0xd800 && text.charCodeAt(i) <= 0xdbff;
  const low = (i: number) => text.charCodeAt(i) >= 0xdc00 && text.charCodeAt(i) <= 0xdfff;
  return code >= 0xdc00 ? at > 0 && low(at) && high(at - 1) : high(at) && low(at + 1);
}

function hex(character: string, digits: number): string {
  return character.charCodeAt(0).toString(16).padStart(digits, "0");
}
