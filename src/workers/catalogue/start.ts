import { GatheredTable } from "../../lib/catalogue/readers/gatheredTable.js";
import type { Look } from "../../lib/catalogue/readers/openTable.js";
import type { Batch, Choices, Found, WholeTable } from "../../lib/catalogue/readers/table.js";
import { Job } from "../job.js";
import type { CatalogueOffer, FileToRead } from "./worker.js";

/** How far the reading of a file has come. */
export interface ReadingProgress {
  /** Bytes of the file that have been read, and those that it has. */
  bytes: number;
  total: number;
  rows: number;
  /** Rows that cannot be used. */
  rejects: number;
}

/** What to tell while a file is read, and how to end that early. */
export interface ReadingOptions {
  onProgress?: (progress: ReadingProgress) => void;
  signal?: AbortSignal;
}

/** A file that has been read: its rows, and how it was read. */
export interface ReadTable extends WholeTable {
  found: Found;
  /** Was it ended early? Then these are the rows before. */
  stopped: boolean;
}

/**
 * Reads catalogues that a reader has at hand, in a worker, in any format that libraries export.
 *
 * First `look`: it takes a moment whatever the size of the file, and says how it would be read (format, separator,
 * encoding, compression, with what is doubtful as sentences), the columns, the first rows, and the words with accents in each
 * encoding that the file may be in. Then `read`, with what the reader has chosen otherwise.
 *
 *     const reader = new CatalogueReader();
 *     const { found, names, firstRows, encodings } = await reader.look(file);
 *     const table = await reader.read(file, { encoding: "windows-1252" }, { onProgress, signal });
 *     table.columns[table.names.indexOf("Title")]; // texts, as many as table.rows
 *
 * All cells are texts, as they stand in the file. Rows that cannot be used are left out, counted and listed in
 * `table.rejects`, with line and reason.
 */
export class CatalogueReader {
  readonly #job = new Job<CatalogueOffer>(
    () => new Worker(import.meta.resolve("./worker.js"), { type: "module" }),
  );

  /**
   * What there is to see of a file before it is read.
   *
   * @throws if it is empty, no table, or broken, in a sentence that says what to do
   */
  look(file: Blob, choices: Choices = {}): Promise<Look> {
    return this.#job.call((offer) => offer.look(toRead(file, choices)));
  }

  /** Reads a whole file. @throws as `look` does, and where a packed file breaks off */
  async read(
    file: Blob,
    choices: Choices = {},
    { onProgress, signal }: ReadingOptions = {},
  ): Promise<ReadTable> {
    const gathered = new GatheredTable();
    const onBatch = (batch: Batch, bytes: number) => {
      gathered.add(batch);
      const { rows, rejected: rejects } = gathered;
      onProgress?.({ bytes, total: file.size, rows, rejects });
    };
    const ended = await this.#job.call(
      (offer, tell: (batch: Batch, bytes: number) => void) => offer.read(toRead(file, choices), tell, signal),
      onBatch,
    );
    return { ...gathered.table(), ...ended };
  }

  /** Ends the worker; what it was doing fails, and the next request starts a new one. */
  close(): void {
    this.#job.end();
  }
}

function toRead(file: Blob, choices: Choices): FileToRead {
  return { file, name: file instanceof File ? file.name : "the file", choices };
}
