import type { TitleVectors } from "../../../lib/ownCatalogue/meaning/titleVectors.js";
import type { Arrival } from "../../../workers/download.js";

/** Whoever reads the titles of a catalogue for their meaning. Emits "input" as it goes on. */
export interface MeaningReader extends EventTarget {
  /** Vectors that are there so far, null before the first. */
  readonly vectors: TitleVectors | null;
  /** Titles that have been read, and that are to be read in all. */
  readonly done: number;
  readonly total: number;
  /** Is it reading? */
  readonly reading: boolean;
  /** What has arrived of the encoder while it is fetched, else null. */
  readonly arrival: Arrival | null;
  /** Why reading stopped, null where it was told to or has read all. */
  readonly problem: string | null;
  /** Why vectors are not kept for the next visit, null while they are. */
  readonly keepingProblem: string | null;
  /** Bytes of the encoder that would have to be fetched, null where that cannot be told. */
  missing(): Promise<number | null>;
  /** Goes on reading until all titles are read or it is told to stop. Does nothing while it reads. */
  start(): Promise<void>;
  stop(): void;
  /**
   * Reads some titles before all others, and resolves when they and the first thousand are read, or reading has stopped.
   *
   * @throws if the encoder cannot be had
   */
  ready(rows: readonly number[], onProgress: () => void): Promise<void>;
}
