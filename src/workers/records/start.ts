import type { LabellingOptions, RecordLabel } from "../../lib/catalogue/records/labelRecord.js";
import { Job } from "../job.js";
import type { LabelledFile, RecordsOffer } from "./worker.js";

/** What to write. */
export interface RecordsToWrite {
  file: Blob;
  /** What to call it in an error. */
  name: string;
  options: LabellingOptions;
  /** The labels of a record by its number; the first of the file is 1. */
  labelsOf: (record: number) => readonly RecordLabel[];
}

/** What to tell meanwhile, and how to end it early. */
export interface WritingRecords {
  signal: AbortSignal;
  /** Called with the records written so far. */
  onProgress?: (records: number) => void;
}

/** Writes the records of a file with labels, the page handing these over for some records at a time. */
export class RecordWriter {
  readonly #job = new Job<RecordsOffer>(
    () => new Worker(import.meta.resolve("./worker.js"), { type: "module" }),
  );

  /** Starts the worker, so that a later file can be written without a network. */
  async prepare(): Promise<void> {
    await this.#job.call((offer) => offer.finish());
  }

  /** The file with its labels, or null where it was stopped. @throws if it holds no records, or the worker breaks down */
  async write(
    { file, name, options, labelsOf }: RecordsToWrite,
    { signal, onProgress }: WritingRecords,
  ): Promise<LabelledFile | null> {
    await this.#job.call((offer) => offer.begin(file, name, options));
    for (;;) {
      const next = await this.#job.call((offer) => offer.read());
      if (next === null) return this.#job.call((offer) => offer.finish());
      const { first, most } = next;
      await this.#job.call((offer) =>
        offer.write(Array.from({ length: most }, (_, i) => labelsOf(first + i))),
      );
      if (signal.aborted) return null;
      onProgress?.(first + most - 1);
    }
  }
}
