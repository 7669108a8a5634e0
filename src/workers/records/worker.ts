/** Writes a reader's records with labels off the page's thread. */
import { expose } from "comlink";
import type { LabellingOptions, RecordLabel } from "../../lib/catalogue/records/labelRecord.js";
import { labelStretches, type RecordToReview } from "../../lib/catalogue/records/labelStretches.js";
import { RecordCounts } from "../../lib/catalogue/records/recordCounts.js";
import { openRecordFile, type RecordFormat } from "../../lib/catalogue/records/recordFile.js";
import { piecesOf } from "../piecesOf.js";

/** A file of records with their labels. */
export interface LabelledFile {
  file: Blob;
  /** What became of the records: see `RecordCounts`. */
  counts: Readonly<Record<string, number>>;
  toReview: readonly RecordToReview[];
}

/** Stretches of a file that are labelled at once: few enough not to hold up the page, which is asked for the labels. */
const portion = 500;

/** A file that is being written. */
interface Writing {
  format: RecordFormat;
  options: LabellingOptions;
  portions: AsyncIterator<readonly Uint8Array[]>;
  /** Those that wait for their labels. */
  waiting: readonly Uint8Array[];
  written: Blob[];
  counts: RecordCounts;
  toReview: RecordToReview[];
}
let writing: Writing | undefined;

const offer = {
  /** Begins a file, in place of one that was not finished. @throws if it holds no records */
  async begin(file: Blob, name: string, options: LabellingOptions): Promise<void> {
    writing = undefined;
    const { format, stretches } = await openRecordFile(piecesOf(file), name);
    const portions = portionsOf(stretches);
    writing = {
      format,
      options,
      portions,
      waiting: [],
      written: [],
      counts: new RecordCounts(),
      toReview: [],
    };
  },

  /** Reads on. @returns number of the next record, and how many there are at most; null at the end of the file */
  async read(): Promise<{ first: number; most: number } | null> {
    if (!writing) return null;
    const next = await writing.portions.next();
    if (next.done === true) return null;
    writing.waiting = next.value;
    return { first: writing.counts.records + 1, most: next.value.length };
  },

  /** Writes what was read. @param labels of each record */
  write(labels: readonly (readonly RecordLabel[])[]): void {
    if (!writing) return;
    const { waiting, format, options, counts, written, toReview } = writing;
    const first = counts.records + 1;
    const labelled = labelStretches(waiting, format, first, (record) => labels[record - first], options);
    written.push(new Blob([labelled.bytes]));
    counts.addAll(labelled.counts);
    toReview.push(...labelled.toReview);
  },

  /** The whole file. */
  finish(): LabelledFile {
    const { written = [], counts, toReview = [] } = writing ?? {};
    writing = undefined;
    return { file: new Blob(written), counts: counts?.byName ?? {}, toReview };
  },
};

async function* portionsOf(
  stretches: AsyncIterable<readonly Uint8Array[]>,
): AsyncGenerator<readonly Uint8Array[]> {
  for await (const some of stretches)
    for (let from = 0; from < some.length; from += portion) yield some.slice(from, from + portion);
}

export type RecordsOffer = typeof offer;
expose(offer);
