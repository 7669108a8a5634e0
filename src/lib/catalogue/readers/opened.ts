import type { BatchOptions } from "./batchBuilder.js";
import type { EncodingPreview } from "./bytes/accentedWords.js";
import type { Bytes } from "./bytes/peek.js";
import type { Batch, Choices, Found } from "./table.js";

/** The beginning of a file, unpacked, and what has been chosen about it. */
export interface Beginning {
  head: Uint8Array;
  /** Is the head the whole file? */
  whole: boolean;
  name: string;
  choices: Choices;
}

/** How the rest of a file is read, by what its beginning shows. */
export interface Opened {
  found: Omit<Found, "compression" | "entry">;
  /** Words with accents as they read in the encoding found or chosen, which is the first, and in others. */
  encodings: readonly EncodingPreview[];
  /** Rows of the file, or of its beginning. */
  read: (bytes: Bytes | Iterable<Uint8Array>, options: BatchOptions) => AsyncIterable<Batch>;
  /** Can nothing be said of it before the end has been read? */
  needsWhole: boolean;
}
