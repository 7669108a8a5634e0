import { decode, readableText } from "./bytes/decode.js";
import { accentedWords, type EncodingPreview } from "./bytes/accentedWords.js";
import { encodings, type Encoding } from "./bytes/encodings.js";
import { findEncoding, hasAccents } from "./bytes/findEncoding.js";
import { peek, type Bytes } from "./bytes/peek.js";
import { unpack } from "./bytes/unpack.js";
import { findSeparator, saidSeparator, separatorName } from "./delimited/findSeparator.js";
import { cellsOf } from "./delimited/cells.js";
import { looksLikeHeading } from "./delimited/heading.js";
import { readDelimited } from "./delimited/readDelimited.js";
import { findFormat } from "./findFormat.js";
import { readJson } from "./json/readJson.js";
import { findLineEnd } from "./lines.js";
import type { Batch, Choices, Found } from "./table.js";

/** What there is to see of a file before it is read. */
export interface Look {
  found: Found;
  /** Names of the columns. */
  names: readonly string[];
  /** The first rows, 20 at most, each with a cell for every column. */
  firstRows: readonly (readonly string[])[];
  /** Words with accents as they read in the encoding that was found or chosen, which is the first, and in others. */
  encodings: readonly EncodingPreview[];
}

/** How to open a file. */
export interface OpenOptions {
  /** What to call it in errors; its ending is not believed. */
  name: string;
  choices?: Choices;
  /** Rows in a batch, about; 5,000 if not given. */
  batchRows?: number;
  /** Are the rows wanted as they stand in the file, too? */
  source?: boolean;
}

/** A file that has been looked at, and can be read once. */
export interface OpenTable extends Look {
  /** All rows, batch by batch; memory stays flat however long the file is. */
  batches(): AsyncGenerator<Batch>;
}

/** Bytes by which a file is judged, and, where none of them tells encodings apart, how far to look for one that does. */
const [headBytes, longestHead] = [1 << 18, 1 << 22];
const previewRows = 20;

/**
 * Looks at a file in any format that libraries export, finds what has not been chosen, and makes it ready to be read.
 *
 * @throws if it is empty, of another kind or broken beyond reading, in a sentence that says what to do
 */
export async function openTable(packed: Bytes, options: OpenOptions): Promise<OpenTable> {
  const { name, choices = {}, batchRows = 5000, source = false } = options;
  const { bytes, compression } = await unpack(packed, name);
  let accents = false;
  const enough = (seen: number, last: Uint8Array) => {
    accents ||= hasAccents(last);
    return seen >= (accents ? headBytes : longestHead);
  };
  const { head, whole, all } = await peek(bytes, enough);
  const guess = findEncoding(head, whole);
  const encoding = choices.encoding ?? guess.encoding;
  const text = await headText(head, encoding);
  if (text.trim() === "") throw new Error(`empty file: ${name} (expected a table with a row or more)`);
  const format = choices.format ?? findFormat(text, name);
  const delimiters = format === "delimited" ? await findDelimiters(text, whole, choices) : undefined;
  const read = (of: AsyncIterable<string> | Iterable<string>, rows: number) =>
    format === "delimited" && delimiters
      ? readDelimited(of, delimiters, { rows, source })
      : readJson(of, format === "json" ? "json" : "jsonl", { rows, source });
  const { names, firstRows } = await preview(read([text], previewRows));
  const notes = [
    ...(choices.encoding === undefined && !guess.sure && accents ? [encodingNote(encoding)] : []),
    ...(delimiters?.notes ?? []),
  ];
  return {
    found: {
      format,
      compression,
      encoding,
      ...(delimiters && { separator: delimiters.separator, heading: delimiters.heading }),
      notes,
    },
    names,
    firstRows,
    encodings: accents ? await accentedWords(head, encoding, [guess.encoding, ...guess.others]) : [],
    batches: () => read(decode(all, encoding), batchRows),
  };
}

async function headText(head: Uint8Array, encoding: Encoding): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of decode([head], encoding)) pieces.push(piece);
  return pieces.join("");
}

async function findDelimiters(text: string, whole: boolean, choices: Choices) {
  const lineEnd = findLineEnd(text);
  const part = text.slice(0, headBytes);
  const lines = whole && part === text ? text : part.slice(0, part.lastIndexOf(lineEnd) + 1) || part;
  const said = saidSeparator(text);
  const guess = await findSeparator(
    said === undefined ? lines : lines.slice(lines.indexOf(lineEnd) + 1),
    lineEnd,
  );
  const separator = choices.separator ?? said ?? guess.separator;
  const [first = ""] = (said === undefined ? lines : lines.slice(lines.indexOf(lineEnd) + 1)).split(
    lineEnd,
    1,
  );
  const heading = choices.heading ?? looksLikeHeading(cellsOf(first, separator, "loose"));
  const notes: string[] = [];
  if (choices.separator === undefined && said === undefined && !guess.sure)
    notes.push(`The sign between cells is taken to be a ${separatorName(separator)}: is it?`);
  if (choices.heading === undefined && !heading)
    notes.push("The first line does not seem to name the columns: they are numbered.");
  return { separator, lineEnd, heading, notes };
}

function encodingNote(encoding: Encoding): string {
  return `The encoding is taken to be ${encodings[encoding]}: are the words with accents right?`;
}

async function preview(batches: AsyncGenerator<Batch>): Promise<Pick<Look, "names" | "firstRows">> {
  const first = await batches.next();
  await batches.return(undefined);
  if (first.done === true) return { names: [], firstRows: [] };
  const { names, rows, columns } = first.value;
  const firstRows = Array.from({ length: Math.min(rows, previewRows) }, (_, row) =>
    columns.map((column) => readableText(column[row])),
  );
  return { names, firstRows };
}
