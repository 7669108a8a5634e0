import { BatchBuilder, type BatchOptions } from "../batchBuilder.js";
import { invalidByte, readableText } from "../bytes/decode.js";
import type { Batch, Reject } from "../table.js";
import type { BrokenRecord } from "./cells.js";
import { saidSeparator } from "./findSeparator.js";
import { columnNames } from "./heading.js";
import { recordsOf, type DelimitedRecord, type Delimiters } from "./records.js";

/**
 * Rows of a delimited text.
 *
 * @param heading does the first line name the columns? Their names, where the text begins below it.
 */
export async function* readDelimited(
  text: AsyncIterable<string> | Iterable<string>,
  { heading, ...delimiters }: Delimiters & { heading: boolean | readonly string[] },
  options: BatchOptions,
): AsyncGenerator<Batch> {
  let [rows, width] =
    typeof heading === "boolean" ? [undefined, 0] : [new BatchBuilder(heading, options), heading.length];
  for await (const records of recordsOf(text, delimiters)) {
    for (const record of records) {
      const { cells } = record;
      if (!rows) {
        if (record.at === 1 && saidSeparator(record.raw) !== undefined) continue;
        width = Array.isArray(cells) ? cells.length : 0;
        if (!Array.isArray(cells)) throw brokenHeading(record, cells);
        rows = new BatchBuilder(columnNames(heading === true ? cells : cells.map(() => "")), options);
        if (heading === true) continue;
      }
      const broken = problemOf(record, width);
      if (broken) rows.reject(broken);
      else if (Array.isArray(cells)) rows.add(cells, record.at, record.raw);
      if (rows.full) yield rows.take();
    }
  }
  if (rows) yield rows.take();
}

function problemOf({ at, raw, cells }: DelimitedRecord, width: number): Reject | undefined {
  const reject = (broken: BrokenRecord) => ({ at, ...broken, raw: readableText(raw) });
  if (!Array.isArray(cells)) return reject(cells);
  if (raw.includes(invalidByte))
    return reject({
      problem: "invalid bytes",
      detail: "expected text in the encoding of the file; is it another one?",
    });
  if (cells.length !== width)
    return reject({ problem: "wrong number of cells", detail: `${cells.length}; expected ${width}` });
  return undefined;
}

function brokenHeading({ at }: DelimitedRecord, { problem, detail }: BrokenRecord): Error {
  return new Error(`broken heading: ${problem} in line ${at} (${detail})`);
}
