import type { FileFormat } from "./table.js";

/**
 * The format of a file that is told by its first bytes, undefined where it may be text.
 *
 * @throws if it is of a kind that holds no catalogue, with what to do about it
 */
export function formatOfBytes(head: Uint8Array, name: string): FileFormat | undefined {
  const start = String.fromCharCode(...head.subarray(0, 64));
  if (start.startsWith("PAR1")) return "parquet";
  if (start.startsWith("ARROW1") || /^\xff{4}[^]{2}\0\0/.test(start)) return "arrow";
  // The leader of a MARC record: its length, and the counts that are always the same.
  if (/^\s*\d{5}[^]{5}\d\d\d{5}[^]{3}45/.test(start)) return "marc";
  const other = others.find(([pattern]) => pattern.test(start));
  if (other) throw wrongKind(name, other[1], other[2]);
  return undefined;
}

/** The format of a text by its beginning. @throws as `formatOfBytes` does */
export function formatOfText(head: string, name: string): FileFormat {
  const text = head.trimStart();
  if (/^\[\s*(?:[{\]]|$)/.test(text)) return "json";
  if (/^\{\s*["}]/.test(text)) return "jsonl";
  if (/^<(?!!doctype html|html)/i.test(text)) {
    if (/<(?:[\w.-]+:)?record[\s>]/.test(text)) return "marcxml";
    throw wrongKind(name, "XML without <record> elements", "of XML only MARCXML is read");
  }
  if (text.startsWith("<")) throw wrongKind(name, "a web page", "download the file behind it");
  if (text.slice(0, 4096).includes("\0")) throw wrongKind(name, "no text", "export the catalogue as CSV");
  return "delimited";
}

const others: readonly (readonly [pattern: RegExp, kind: string, advice: string])[] = [
  [/^%PDF-/, "a PDF", "export the catalogue as CSV"],
  [/^\xd0\xcf\x11\xe0/, "a document of Excel or Word", "save the sheet as CSV"],
  [/^SQLite format 3/, "an SQLite database", "export the table as CSV"],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF)/, "a picture or a recording", "choose the catalogue"],
  [
    /^(?:7z\xbc\xaf|Rar!|BZh|\xfd7zXZ|\x28\xb5\x2f\xfd)/,
    "an archive of another kind",
    "unpack it, or pack it as .zip or .gz",
  ],
];

function wrongKind(name: string, kind: string, advice: string): Error {
  return new Error(`wrong kind of file: ${name} is ${kind} (expected a table; ${advice})`);
}
