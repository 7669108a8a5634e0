import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { lookAt, peekTable, type PeekedTable } from "../../../src/lib/catalogue/readers/openTable.js";
import { layoutOf } from "../../../src/lib/catalogue/readers/parts/layout.js";
import type { Choices, Found } from "../../../src/lib/catalogue/readers/table.js";
import { batchesInput } from "./batchesInput.js";
import { bytesInput, type ByteSource } from "./bytesInput.js";
import type { Input } from "./input.js";
import { parquetInput } from "./parquetInput.js";

/** What to read, and what is known of it. */
export interface InputOptions {
  /** A file, or "-" for standard input. */
  file: string;
  /** What to call it in an error. */
  name: string;
  choices: Choices;
  /** Bytes of a part at most, where its rows take long to score. */
  partBytes?: number | undefined;
}

/** Looks at a file and makes it ready to be read in parts. @throws if it is missing, or no table */
export async function openInput({ file, name, choices, partBytes }: InputOptions): Promise<Input> {
  const bytes = file === "-" ? undefined : await sizeOf(file);
  const isPipe = bytes === undefined;
  const open = (start = 0) => createReadStream(file, { start, highWaterMark: 1 << 20 });
  const stream = file === "-" ? process.stdin : isPipe ? createReadStream(file) : open();
  const peeked = await peekTable(stream, name);
  const close = () => stream.destroy();
  if (!isPipe && isPlainParquet(peeked, choices)) {
    close();
    const isSmall = bytes < smallBytes;
    return { found: parquetFound, isSmall, close, ...(await parquetInput(file, name)) };
  }
  const options = { name, choices: { heading: true, ...choices } };
  const { found, names, read, held } = await lookAt(peeked, options);
  const layout = layoutOf(found, names, peeked.head, choices.encoding);
  const isSmall = peeked.whole && peeked.head.length < smallBytes;
  const reopened = async () => (await peekTable(open(), name)).all;
  // What comes by a pipe can be read once.
  const all = () => (isPipe ? Promise.resolve(peeked.all) : reopened());
  const opened = { found, names, isSmall, close };
  if (!layout) {
    const options = { rows: batchRows, source: true };
    return { ...opened, ...batchesInput(async () => read(held ?? (await all()), options)) };
  }
  if (!isPipe) close();
  const source: ByteSource =
    found.compression === "none" && !isPipe ? { size: bytes, from: open } : { from: all };
  return { ...opened, layout, ...bytesInput(source, layout, partBytes) };
}

/** Below these bytes, one thread is done before another has started. */
const smallBytes = 1 << 20;
const batchRows = 2000;

const parquetFound: Found = { format: "parquet", compression: "none", notes: [] };

function isPlainParquet({ head, packing }: PeekedTable, { format }: Choices): boolean {
  const starts = Buffer.from(head.subarray(0, 4)).toString("latin1") === "PAR1";
  return packing.compression === "none" && starts && (format ?? "parquet") === "parquet";
}

async function sizeOf(file: string): Promise<number | undefined> {
  try {
    const found = await stat(file);
    return found.isFile() ? found.size : undefined;
  } catch (cause) {
    throw new Error(`missing file: ${file} (expected the rows to score)`, { cause });
  }
}
