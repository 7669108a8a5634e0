/**
 * Page state as query strings and back. The defaults are the schema: the type of a key's default is the type of the
 * key. A key at its default is left out, so that the plain address is the plain page.
 */

/** A value that an address can hold; two numbers are a range, [low, high]. */
export type StateValue = string | number | boolean | readonly string[] | readonly [number, number];
export type State = Record<string, StateValue>;

/** The state's shape with literal types widened, so that `{sort: "year"}` may later hold "title". */
export type Widened<S extends State> = {
  -readonly [K in keyof S]: S[K] extends string
    ? string
    : S[K] extends number
      ? number
      : S[K] extends boolean
        ? boolean
        : S[K] extends readonly [number, number]
          ? [number, number]
          : S[K] extends readonly string[]
            ? string[]
            : never;
};

export interface StateLimits<S extends State> {
  /** The texts that a key may hold (for a list, each of its items). */
  choices?: { readonly [K in keyof S]?: readonly string[] };
  /** Least and greatest number that a key may hold (for a range, each end). */
  bounds?: { readonly [K in keyof S]?: readonly [number, number] };
  /** The name that a key had in older addresses, which are still read. */
  formerly?: { readonly [K in keyof S]?: string };
  /** Values by what older addresses call them. */
  renamed?: { readonly [K in keyof S]?: ReadonlyMap<string, string> };
  /** Keys that hold what a reader typed, which no request may carry. */
  typed?: readonly (keyof S & string)[];
}

/** A part of an address that could not be used, and why. */
export interface IgnoredKey {
  key: string;
  value: string;
  /** What would have been understood, such as "a number from 0 to 1"; "no such setting" for an unknown key. */
  expected: string;
}

const numberPattern = /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** The state as a query string without "?", in the order of the defaults; "" when all is at its default. */
export function encodeState<S extends State>(state: Widened<S>, defaults: S): string {
  const query = new URLSearchParams();
  for (const key of Object.keys(defaults)) {
    const texts = encodeValue(state[key], defaults[key]);
    const plain = encodeValue(defaults[key], defaults[key]);
    if (texts.length === plain.length && texts.every((text, i) => text === plain[i])) continue;
    for (const text of texts) query.append(key, text);
  }
  return query.toString();
}

/**
 * The part of a query string that belongs to a scope, its keys without the scope's name, and the rest as it is. On a page
 * where several states share the address, each has a scope, and its keys stand there as "scope.key"; a page with one state
 * has the scope "", to which all belongs.
 */
export function divideQuery(query: string, scope: string): { own: string; others: string } {
  if (scope === "") return { own: query.replace(/^\?/, ""), others: "" };
  const [own, others] = [new URLSearchParams(), new URLSearchParams()];
  for (const [key, value] of new URLSearchParams(query))
    if (key.startsWith(`${scope}.`)) own.append(key.slice(scope.length + 1), value);
    else others.append(key, value);
  return { own: own.toString(), others: others.toString() };
}

/** A query string in two: the keys given, and the others. */
export function divideKeys(query: string, keys: readonly string[]): { given: string; others: string } {
  const [given, others] = [new URLSearchParams(), new URLSearchParams()];
  for (const [key, value] of new URLSearchParams(query))
    (keys.includes(key) ? given : others).append(key, value);
  return { given: given.toString(), others: others.toString() };
}

/** A query string whose own part is replaced: the inverse of `divideQuery`. */
export function joinQuery({ own, others }: { own: string; others: string }, scope: string): string {
  if (scope === "") return own;
  const joined = new URLSearchParams(others);
  for (const [key, value] of new URLSearchParams(own)) joined.append(`${scope}.${key}`, value);
  return joined.toString();
}

/**
 * The state that a query string (with or without "?") describes, and the parts that were ignored: unknown keys, and
 * values of the wrong type or outside the limits, which stay at their default.
 */
export function decodeState<S extends State>(
  query: string,
  defaults: S,
  limits: StateLimits<S> = {},
): { state: Widened<S>; ignored: IgnoredKey[] } {
  const parameters = new URLSearchParams(query);
  const state: State = {};
  const ignored: IgnoredKey[] = [];
  for (const [key, initial] of Object.entries(defaults)) {
    state[key] = typeof initial === "object" ? ([...initial] as readonly string[]) : initial;
    const former = limits.formerly?.[key];
    const name = former !== undefined && !parameters.has(key) ? former : key;
    const texts = parameters.getAll(name).map((text) => limits.renamed?.[key]?.get(text) ?? text);
    parameters.delete(name);
    if (texts.length === 0) continue;
    const { read, expected } = reader(initial, limits.choices?.[key], limits.bounds?.[key]);
    const value = read(texts);
    if (value === undefined) ignored.push({ key, value: texts.join("&"), expected });
    else state[key] = value;
  }
  for (const key of new Set(parameters.keys())) {
    ignored.push({ key, value: parameters.getAll(key).join("&"), expected: "no such setting" });
  }
  return { state: state as Widened<S>, ignored };
}

function isRange(value: StateValue): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === "number";
}

function encodeValue(value: StateValue, initial: StateValue): string[] {
  if (isRange(initial)) return [(value as readonly number[]).map(numberText).join("..")];
  if (Array.isArray(initial)) return encodeList(value as readonly string[]);
  return [typeof value === "number" ? numberText(value) : String(value)];
}

/** Minus zero would not survive the way there and back. */
function numberText(value: number): string {
  return String(value === 0 ? 0 : value);
}

/** One text an item; an item that is empty or begins with "~" gets a "~", for a lone "" stands for the empty list. */
function encodeList(items: readonly string[]): string[] {
  return items.length === 0 ? [""] : items.map((item) => (/^(~|$)/.test(item) ? `~${item}` : item));
}

function decodeList(texts: readonly string[]): string[] {
  return texts.length === 1 && texts[0] === "" ? [] : texts.map((text) => text.replace(/^~/, ""));
}

interface Reader {
  /** The value of the texts given for a key, or undefined where they do not make one. */
  read: (texts: readonly string[]) => StateValue | undefined;
  expected: string;
}

function reader(
  initial: StateValue,
  choices: readonly string[] | undefined,
  bounds: readonly [number, number] | undefined,
): Reader {
  const among = choices ? `one of ${choices.join(", ")}` : "text";
  const within = bounds ? `from ${bounds[0]} to ${bounds[1]}` : "";
  const allowed = (text: string) => choices === undefined || choices.includes(text);
  const number = (text: string | undefined) => readNumber(text, bounds);
  const single = (read: (text: string) => StateValue | undefined) => (texts: readonly string[]) =>
    texts.length === 1 ? read(texts[0]) : undefined;

  if (typeof initial === "boolean") {
    return {
      read: single((text) => (/^(true|false)$/.test(text) ? text === "true" : undefined)),
      expected: "true or false",
    };
  }
  if (typeof initial === "number") {
    return { read: single(number), expected: `a number ${within}`.trim() };
  }
  if (typeof initial === "string") {
    return { read: single((text) => (allowed(text) ? text : undefined)), expected: among };
  }
  if (isRange(initial)) {
    const read = single((text) => {
      const ends = text.split("..");
      const [low, high] = [number(ends[0]), number(ends[1])];
      return ends.length === 2 && low !== undefined && high !== undefined && low <= high
        ? [low, high]
        : undefined;
    });
    return { read, expected: `two numbers low..high ${within}`.trim() };
  }
  const read = (texts: readonly string[]) => {
    const items = decodeList(texts);
    return items.every(allowed) ? items : undefined;
  };
  return { read, expected: choices ? `each ${among}` : among };
}

function readNumber(
  text: string | undefined,
  bounds: readonly [number, number] | undefined,
): number | undefined {
  if (text === undefined || !numberPattern.test(text)) return undefined;
  const value = Number(text);
  if (!Number.isFinite(value) || (bounds && (value < bounds[0] || value > bounds[1]))) return undefined;
  return value;
}
