import { Unzip, UnzipInflate, type UnzipFile } from "fflate";
import type { Bytes } from "./peek.js";

/** Endings of files that may be a table. */
const readable = /\.(?:csv|tsv|tab|txt|jsonl|ndjson|json|xml|mrc|marc|parquet|arrow|feather|gz)$/i;
/** What systems add by themselves. */
const added = /(?:^|\/)(?:__MACOSX\/|\.)|\/$/;

/**
 * The first file of a zip that may be a table, by its name, and its bytes as they are unpacked.
 *
 * @throws if there is none; while reading, if the zip is broken or cut off
 */
export async function unzip(packed: Bytes, name: string): Promise<{ entry: string; bytes: Bytes }> {
  const pieces = packed[Symbol.asyncIterator]();
  const names: string[] = [];
  let found: Uint8Array[] = [];
  let entry: string | undefined;
  let isWhole = false;
  let failure: unknown;
  const stream = new Unzip((file: UnzipFile) => {
    names.push(file.name);
    const isWanted = entry === undefined && readable.test(file.name) && !added.test(file.name);
    if (isWanted) entry = file.name;
    file.ondata = (error, piece, final) => {
      if (!isWanted) return;
      failure ??= error ?? undefined;
      if (piece) found.push(piece);
      isWhole ||= final;
    };
    // Those that are not wanted must be passed through too, else fflate loses its place.
    file.start();
  });
  stream.register(UnzipInflate);
  /** Reads on. @returns false at the end */
  const readOn = async (): Promise<boolean> => {
    const next = await pieces.next();
    try {
      stream.push(next.done === true ? new Uint8Array() : next.value, next.done === true);
    } catch (cause) {
      failure ??= cause;
    }
    if (failure !== undefined) throw broken(name, failure);
    return next.done !== true;
  };

  while (entry === undefined && !isSpreadsheet(names) && (await readOn()));
  if (isSpreadsheet(names)) throw spreadsheet(name);
  if (entry === undefined) throw nothingReadable(name, names);
  async function* bytes() {
    for (;;) {
      yield* found;
      found = [];
      if (isWhole) return;
      if (!(await readOn()) && !isWhole) throw broken(name);
    }
  }
  return { entry, bytes: bytes() };
}

function isSpreadsheet(names: readonly string[]): boolean {
  return names.includes("[Content_Types].xml") || names[0] === "mimetype";
}

function spreadsheet(name: string): Error {
  return new Error(
    `wrong kind of file: ${name} is a document of Excel, Word or LibreOffice (expected a table; save the sheet as CSV)`,
  );
}

function nothingReadable(name: string, names: readonly string[]): Error {
  const found = names.slice(0, 5).join(", ") || "nothing";
  return new Error(
    `nothing readable: ${name} holds ${found} (expected a file that ends in .csv, .tsv, .jsonl, .json, .xml, .mrc, .parquet or .arrow)`,
  );
}

function broken(name: string, cause?: unknown): Error {
  return new Error(`broken zip file: ${name} (expected it to be whole; was it cut off?)`, { cause });
}
