import type { FileFormat } from "./table.js";

/** The format of a text by its beginning. @throws if it is no table */
export function findFormat(head: string, name: string): FileFormat {
  const text = head.trimStart();
  if (/^\[\s*(?:[{\]]|$)/.test(text)) return "json";
  if (text.startsWith("{") && /^\{\s*(?:"|\})/.test(text)) return "jsonl";
  const other = others.find(([pattern]) => pattern.test(text));
  if (other) throw new Error(`wrong kind of file: ${name} is ${other[1]} (expected a table; ${other[2]})`);
  return "delimited";
}

const others: readonly (readonly [pattern: RegExp, kind: string, advice: string])[] = [
  [/^%PDF-/, "a PDF", "export the catalogue as CSV"],
  [/^<!doctype html|^<html/i, "a web page", "download the file behind it"],
];
