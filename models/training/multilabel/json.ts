import { json } from "../../artefacts.js";

/**
 * JSON as `json` writes it, but lists of numbers and objects of numbers on one line each, and six significant digits:
 * a file with hundreds of labels would be too long to read, and too large to fetch, otherwise.
 */
export function compactJson(value: unknown): string {
  const rounded = JSON.parse(JSON.stringify(value), (_key, each: unknown) =>
    typeof each === "number" && !Number.isInteger(each) ? Number(each.toPrecision(6)) : each,
  ) as unknown;
  const scalar = /(?:"(?:[^"\\]|\\.)*": )?(?:-?[\d.e+-]+|null|"(?:[^"\\]|\\.)*")/;
  const flat = new RegExp(
    `([\\[{])\\n\\s+(${scalar.source}(?:,\\n\\s+${scalar.source})*)\\n\\s+([\\]}])`,
    "g",
  );
  return json(rounded).replace(flat, (_all, open: string, inner: string, close: string) => {
    return `${open}${inner.replace(/,\n\s+/g, ", ")}${close}`;
  });
}
