import { accentedWords } from "./bytes/accentedWords.js";
import { decode } from "./bytes/decode.js";
import { encodings, type Encoding } from "./bytes/encodings.js";
import { findEncoding, hasAccents } from "./bytes/findEncoding.js";
import { openDelimited } from "./delimited/openDelimited.js";
import { formatOfText } from "./findFormat.js";
import { readJson } from "./json/readJson.js";
import { readMarcXml } from "./marc/readMarc.js";
import type { Beginning, Opened } from "./opened.js";

/** Opens a file of text: delimited, JSON or MARCXML. @throws if it is empty, or of another kind */
export async function openText({ head, whole, name, choices }: Beginning): Promise<Opened> {
  const guess = findEncoding(head, whole);
  const encoding = choices.encoding ?? guess.encoding;
  if (encoding === "marc-8")
    throw new Error(`wrong encoding: MARC-8 of ${name} (expected it of MARC 21 alone)`);
  const text = await textOf(head, encoding);
  if (text.trim() === "") throw new Error(`empty file: ${name} (expected a table with a row or more)`);
  const format = choices.format ?? formatOfText(text, name);
  const accents = hasAccents(head);
  const encodingNotes =
    choices.encoding === undefined && accents && !guess.sure ? [encodingNote(encoding)] : [];
  const found = { format, encoding, notes: encodingNotes };
  const previews = accents ? await accentedWords(head, encoding, [guess.encoding, ...guess.others]) : [];
  const opened = { found, encodings: previews, needsWhole: false };
  if (format === "json" || format === "jsonl")
    return { ...opened, read: (bytes, options) => readJson(decode(bytes, encoding), format, options) };
  if (format === "marcxml")
    return { ...opened, read: (bytes, options) => readMarcXml(decode(bytes, encoding), options) };
  const { notes, read, ...delimiters } = await openDelimited(text, whole, choices);
  return {
    ...opened,
    found: { ...found, ...delimiters, notes: [...encodingNotes, ...notes] },
    read: (bytes, options) => read(decode(bytes, encoding), options),
  };
}

async function textOf(head: Uint8Array, encoding: Encoding): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of decode([head], encoding)) pieces.push(piece);
  return pieces.join("");
}

function encodingNote(encoding: Encoding): string {
  return `The encoding is taken to be ${encodings[encoding]}: are the words with accents right?`;
}
