/** What stands before the digits of a number while it is kept as a string. */
const mark = "\u0000number ";
const written = '"\\u0000number ';

/** Numbers that JavaScript would write otherwise: long ones, and those with noughts at the end or exponents. */
const changing = /[\d.]{16}|\.\d*0(?!\d)|\d[eE]|\.0{6}|-0/;
const stringOrNumber = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Parses JSON so that `jsonCell` gives its numbers digit by digit as they are written. @throws if it is none */
export function parseExactly(json: string): unknown {
  const value: unknown = JSON.parse(json);
  if (!changing.test(json)) return value;
  return JSON.parse(
    json.replace(stringOrNumber, (token) => (token[0] === '"' ? token : `${written}${token}"`)),
  );
}

/** A value of JSON as the text of a cell: "" for null and what is absent; lists and objects as JSON. */
export function jsonCell(value: unknown): string {
  if (typeof value === "string") return value.startsWith(mark) ? value.slice(mark.length) : value;
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return `${value as number | boolean}`;
  return JSON.stringify(value).replace(/"\\u0000number ([^"]*)"/g, "$1");
}
