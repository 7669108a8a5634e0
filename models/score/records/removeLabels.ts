import { createReadStream, existsSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { joined } from "../../../src/lib/catalogue/readers/bytes/peek.js";
import { RecordProblem } from "../../../src/lib/catalogue/records/editableRecord.js";
import type { RunFilter } from "../../../src/lib/catalogue/records/provenance.js";
import {
  openRecord,
  openRecordFile,
  recordIn,
  type RecordFormat,
} from "../../../src/lib/catalogue/records/recordFile.js";
import { removeFields } from "../../../src/lib/catalogue/records/removeFields.js";
import { plural } from "../../../src/lib/format.js";
import { RunOutput } from "../output/runOutput.js";

/** Records to take labels out of. */
export interface Removal {
  /** A file, or "-" for a pipe, like `out`. */
  input: string;
  out: string;
  gzip: boolean;
  force: boolean;
  filter: RunFilter;
}

/**
 * Writes the records of a file without what earlier runs have added to them.
 *
 * @returns what to tell, in sentences
 * @throws if the input is missing or holds no records; if the output is there or cannot be written
 */
export async function removeLabels({ input, out, gzip, force, filter }: Removal): Promise<string[]> {
  const isPipe = input === "-";
  if (!isPipe && !existsSync(input)) throw new Error(`missing file: ${input} (expected records)`);
  const stream = isPipe ? process.stdin : createReadStream(input, { highWaterMark: 1 << 20 });
  try {
    const { format, stretches } = await openRecordFile(stream, isPipe ? "standard input" : input);
    const output = await RunOutput.open({
      ...{ files: { output: out }, input: isPipe ? undefined : input, run: {} },
      ...{ force, resume: false, say: () => undefined },
    });
    const remover = new LabelRemover(format, filter);
    try {
      for await (const some of stretches) {
        const bytes = joined(some.flatMap((stretch) => remover.pieces(stretch)));
        await output?.write("output", gzip ? gzipSync(bytes) : bytes);
      }
      await output?.finish();
    } catch (error) {
      await output?.abandon();
      throw error;
    }
    return remover.sentences;
  } finally {
    stream.destroy();
  }
}

class LabelRemover {
  readonly #format: RecordFormat;
  readonly #filter: RunFilter;
  readonly #counts = { records: 0, removed: 0, changed: 0, broken: 0 };

  constructor(format: RecordFormat, filter: RunFilter) {
    this.#format = format;
    this.#filter = filter;
  }

  /** A stretch of the file without the labels of its record. */
  pieces(stretch: Uint8Array): Uint8Array[] {
    const record = recordIn(stretch, this.#format);
    if (record.length === 0) return [stretch];
    this.#counts.records++;
    return [stretch.subarray(0, stretch.length - record.length), this.#without(record)];
  }

  #without(record: Uint8Array): Uint8Array {
    try {
      const { bytes, removed, changed } = removeFields(
        record,
        openRecord(record, this.#format),
        this.#filter,
      );
      this.#counts.removed += removed;
      this.#counts.changed += changed;
      return bytes;
    } catch (error) {
      if (!(error instanceof RecordProblem)) throw error;
      this.#counts.broken++;
      return record;
    }
  }

  get sentences(): string[] {
    const { records, removed, changed, broken } = this.#counts;
    return [
      `${plural(records, "record")}: ${plural(removed, "label")} taken out`,
      ...(changed > 0 ? [`${plural(changed, "label")} left that somebody has changed since`] : []),
      ...(broken > 0 ? [`${plural(broken, "broken record")} left as found`] : []),
    ];
  }
}
