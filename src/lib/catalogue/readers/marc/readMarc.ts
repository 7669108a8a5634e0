import { BatchBuilder, type BatchOptions } from "../batchBuilder.js";
import { invalidByte, readableText } from "../bytes/decode.js";
import type { Encoding } from "../bytes/encodings.js";
import type { Bytes } from "../bytes/peek.js";
import type { Batch } from "../table.js";
import { marcRecordsOf, parseMarcRecord } from "./iso2709.js";
import { decodeMarc8 } from "./marc8.js";
import { marcColumns } from "./marcColumns.js";
import type { MarcRecord } from "./marcRecord.js";
import { parseMarcXmlRecord } from "./marcXml.js";
import { recordElementsOf } from "./recordElements.js";

/** Rows of a MARC 21 file in ISO 2709. @param encoding of its texts; without, each record is in the one that it shows */
export async function* readMarc(
  bytes: Bytes | Iterable<Uint8Array>,
  encoding: Encoding | undefined,
  options: BatchOptions,
): AsyncGenerator<Batch> {
  const rows = new MarcRows(options);
  for await (const records of marcRecordsOf(bytes)) {
    for (const record of records) {
      const decode = decoderOf(encoding ?? shownEncoding(record));
      rows.add(record, () => parseMarcRecord(record, decode));
      if (rows.full) yield rows.take();
    }
  }
  yield rows.take();
}

/** Rows of a MARCXML file. */
export async function* readMarcXml(
  text: AsyncIterable<string> | Iterable<string>,
  options: BatchOptions,
): AsyncGenerator<Batch> {
  const rows = new MarcRows(options);
  for await (const elements of recordElementsOf(text)) {
    for (const element of elements) {
      rows.add(element, () => parseMarcXmlRecord(element));
      if (rows.full) yield rows.take();
    }
  }
  yield rows.take();
}

/** The encoding of a record: UTF-8 where it is valid, whatever its leader says, else what the leader says. */
export function shownEncoding(record: Uint8Array): Encoding {
  try {
    strict.decode(record);
    return "utf-8";
  } catch {
    return saysUtf8(record) ? "utf-8" : "marc-8";
  }
}

/** Does the leader say that the record is in UTF-8? */
export function saysUtf8(record: Uint8Array): boolean {
  return record[9] === "a".charCodeAt(0);
}

const strict = new TextDecoder("utf-8", { fatal: true });

/** Decodes the texts of a record; bytes that are none of the encoding come as `invalidByte`. */
export function decoderOf(encoding: Encoding): (bytes: Uint8Array) => string {
  if (encoding === "marc-8") return decodeMarc8;
  const decoder = new TextDecoder(encoding);
  return (bytes) => decoder.decode(bytes).replaceAll("\uFFFD", invalidByte);
}

/** Records as rows of the columns that `marcColumns` names. */
class MarcRows {
  readonly #rows: BatchBuilder;
  readonly #keepsSource: boolean;
  #number = 0;

  constructor(options: BatchOptions) {
    this.#keepsSource = options.source;
    this.#rows = new BatchBuilder(Object.keys(marcColumns), options);
  }

  add(source: string | Uint8Array, parse: () => MarcRecord): void {
    const at = ++this.#number;
    const reject = (problem: string, detail: string) => {
      const text = typeof source === "string" ? source : new TextDecoder().decode(source);
      const kept = this.#keepsSource ? { source } : {};
      this.#rows.reject({ at, problem, detail, raw: readableText(text), ...kept });
    };
    let cells: string[];
    try {
      const record = parse();
      cells = Object.values(marcColumns).map((of) => of(record));
    } catch (error) {
      reject("broken record", error instanceof Error ? error.message : String(error));
      return;
    }
    if (cells.some((cell) => cell.includes(invalidByte)))
      reject("invalid bytes", "expected text in the encoding of the record; is it another one?");
    else this.#rows.add(cells, at, source);
  }

  get full(): boolean {
    return this.#rows.full;
  }

  take(): Batch {
    return this.#rows.take();
  }
}
