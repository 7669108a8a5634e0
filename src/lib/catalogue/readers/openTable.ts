import { readableText } from "./bytes/decode.js";
import { hasAccents } from "./bytes/findEncoding.js";
import { inPieces, peek, wholeOf, type Bytes, type Peeked } from "./bytes/peek.js";
import { unpack } from "./bytes/unpack.js";
import { openColumnar } from "./columnar/openColumnar.js";
import { formatOfBytes } from "./findFormat.js";
import { openMarc } from "./marc/openMarc.js";
import type { Beginning, Opened } from "./opened.js";
import { openText } from "./openText.js";
import type { Batch, Choices, Found } from "./table.js";

/** What there is to see of a file before it is read. */
export interface Look extends Pick<Opened, "encodings"> {
  found: Found;
  /** Names of the columns. */
  names: readonly string[];
  /** The first rows, 20 at most, each with a cell for every column. */
  firstRows: readonly (readonly string[])[];
}

/** How to open a file. */
export interface OpenOptions {
  /** What to call it in errors; its ending is not believed. */
  name: string;
  choices?: Choices;
  /** Most rows in a batch; 5,000 if not given. */
  batchRows?: number;
  /** Are the rows wanted as they stand in the file, too? */
  source?: boolean;
}

/** A file that has been looked at, and can be read once. */
export interface OpenTable extends Look {
  /** All rows, batch by batch; memory stays flat however long the file is, but for Parquet and Arrow. */
  batches: () => AsyncIterable<Batch>;
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
  const { batchRows = 5000, source = false } = options;
  const peeked = await peekTable(packed, options.name);
  const { read, held, ...look } = await lookAt(peeked, options);
  return { ...look, batches: () => read(held ?? peeked.all, { rows: batchRows, source }) };
}

/** The beginning of a file, unpacked, and all of it. */
export interface PeekedTable extends Peeked {
  packing: Pick<Found, "compression" | "entry">;
}

/** Unpacks a file and reads as much of it as it takes to judge it. */
export async function peekTable(packed: Bytes, name: string): Promise<PeekedTable> {
  const { bytes, ...packing } = await unpack(packed, name);
  return { ...(await peekAccents(bytes)), packing };
}

/** What there is to see, and how to read on: `held` is the whole file where it takes all of it to read a part. */
export async function lookAt(
  { head, whole, all, packing }: PeekedTable,
  { name, choices = {} }: OpenOptions,
): Promise<Look & Pick<Opened, "read"> & { held: readonly Uint8Array[] | undefined }> {
  const opened = await openFile({ head, whole, name, choices });
  const held = opened.needsWhole ? [await wholeOf(all)] : undefined;
  const { found, encodings, read } = opened;
  const firstRows = await preview(read(held ?? inPieces(head), { rows: previewRows, source: false }));
  return { found: { ...found, ...packing }, encodings, ...firstRows, read, held };
}

/** Looks at as much of a file as it takes to tell its encoding. */
export function peekAccents(bytes: Bytes): Promise<Peeked> {
  let accents = false;
  return peek(bytes, (seen, last) => {
    accents ||= hasAccents(last);
    return seen >= (accents ? headBytes : longestHead);
  });
}

function openFile(beginning: Beginning): Opened | Promise<Opened> {
  const { head, name, choices } = beginning;
  const format = choices.format ?? formatOfBytes(head, name);
  if (format === "marc") return openMarc(beginning);
  return format === "parquet" || format === "arrow" ? openColumnar(format, beginning) : openText(beginning);
}

async function preview(batches: AsyncIterable<Batch>): Promise<Pick<Look, "names" | "firstRows">> {
  for await (const { names, rows, columns } of batches) {
    const firstRows = Array.from({ length: Math.min(rows, previewRows) }, (_, row) =>
      columns.map((column) => readableText(column[row])),
    );
    return { names, firstRows };
  }
  return { names: [], firstRows: [] };
}
