/** Reads a reader's file off the page's thread, and hands its rows over in batches. */
import { expose } from "comlink";
import { openTable, type Look } from "../../lib/catalogue/readers/openTable.js";
import type { Batch, Choices, Found } from "../../lib/catalogue/readers/table.js";
import "../abortSignal.js";
import { nextTask } from "../nextTask.js";
import { piecesOf } from "../piecesOf.js";

/** A file, what to call it, and what has been chosen about it. */
export interface FileToRead {
  file: Blob;
  name: string;
  choices: Choices;
}

const offer = {
  async look({ file, name, choices }: FileToRead): Promise<Look> {
    const { found, names, firstRows, encodings } = await openTable(piecesOf(file), { name, choices });
    return { found, names, firstRows, encodings };
  },

  /** Hands over all rows, or those before the signal; each batch with the bytes of the file that have been read. */
  async read(
    { file, name, choices }: FileToRead,
    onBatch: (batch: Batch, bytes: number) => void | Promise<void>,
    signal?: AbortSignal,
  ): Promise<{ found: Found; stopped: boolean }> {
    let bytes = 0;
    const counted = piecesOf(file, (length) => (bytes += length));
    const table = await openTable(counted, { name, choices });
    for await (const batch of table.batches()) {
      // The page must have had one before the next is made, lest they pile up in memory, and before the answer.
      await onBatch(batch, bytes);
      await nextTask();
      if (signal?.aborted === true) return { found: table.found, stopped: true };
    }
    return { found: table.found, stopped: false };
  },
};

export type CatalogueOffer = typeof offer;
expose(offer);
