import { readFile, rename, rm, writeFile } from "node:fs/promises";
import type { Reject } from "../../../src/lib/catalogue/readers/table.js";
import type { PlacedNote } from "../kinds/kind.js";
import type { SampledText } from "../sample.js";
import { unwritable } from "./sink.js";

/** How far a run has come: all that going on takes. */
export interface RunState {
  /** The first part of the input that has not been written. */
  next: number;
  /** Bytes written of each file, by what it is for. */
  lengths: Readonly<Record<string, number>>;
  rows: number;
  blank: number;
  /** Rows by what the kind of output made of them. */
  counts: Readonly<Record<string, number>>;
  /** Lines or records of the parts that have been written. */
  lines: number;
  /** Has a row had the column with the text? */
  hasColumn: boolean;
  rejects: { count: number; first?: Reject };
  sample: readonly SampledText[];
  /** What the end of the output must know of its pieces. */
  notes: readonly PlacedNote[];
  /** Is every part written? */
  isWhole: boolean;
}

/** A run's file beside its output, which says how far it has come and what it was asked. */
export class Journal {
  readonly #output: string;
  readonly #file: string;
  readonly #run: Readonly<Record<string, unknown>>;
  #writing: Promise<void> | undefined;

  /** @param run what was asked of the run, by the names of options */
  constructor(output: string, run: Readonly<Record<string, unknown>>) {
    this.#output = output;
    this.#file = `${output}.part.json`;
    this.#run = run;
  }

  /**
   * How far an earlier run has come, undefined where there was none.
   *
   * @throws if it was asked something else
   */
  async read(): Promise<RunState | undefined> {
    const text = await readFile(this.#file, "utf8").catch(() => undefined);
    if (text === undefined) return undefined;
    const { run, state } = JSON.parse(text) as { run: Record<string, unknown>; state: RunState };
    for (const key of new Set([...Object.keys(run), ...Object.keys(this.#run)])) {
      const [before, now] = [run, this.#run].map((each) => JSON.stringify(each[key]) ?? "nothing");
      if (before !== now)
        throw new Error(
          `different run: ${key} ${now} (expected ${before}, as the unfinished output was begun with; without --resume it is begun anew)`,
        );
    }
    return state;
  }

  /** Writes down how far the run has come; not while an earlier state is being written, unless it is the last. */
  async write(state: RunState, flush: () => Promise<void>): Promise<void> {
    if (this.#writing && !state.isWhole) return;
    await this.#writing;
    this.#writing = this.#replace(state, flush).finally(() => (this.#writing = undefined));
    if (state.isWhole) await this.#writing;
    // What it says of a disk that is full, writing the next part says too.
    else this.#writing.catch(() => undefined);
  }

  /** Waits for the state that is being written. */
  async settle(): Promise<void> {
    await this.#writing?.catch(() => undefined);
  }

  async remove(): Promise<void> {
    await this.settle();
    await rm(this.#file, { force: true });
  }

  async #replace(state: RunState, flush: () => Promise<void>): Promise<void> {
    const whole = `${this.#file}.new`;
    // The rows are on the disk before the journal says so.
    await flush();
    try {
      await writeFile(whole, JSON.stringify({ run: this.#run, state }));
      await rename(whole, this.#file);
    } catch (cause) {
      await rm(whole, { force: true });
      throw unwritable(this.#output, cause);
    }
  }
}
