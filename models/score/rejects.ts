import { stringify } from "csv-stringify/sync";
import type { Reject } from "../../src/lib/catalogue/readers/table.js";
import { rejected } from "./rows.js";
import type { Write } from "./output.js";

/** Counts rows that cannot be used, and writes them where asked. */
export class RejectedRows {
  readonly #name: string;
  readonly #write: Write | undefined;
  #count = 0;
  #first: Reject | undefined;

  /** @param write takes them as CSV: line or record, problem, detail, and the row as it stands in the file */
  constructor(name: string, write?: Write) {
    this.#name = name;
    this.#write = write;
  }

  async add(reject: Reject): Promise<void> {
    if (this.#count++ === 0) {
      this.#first = reject;
      await this.#write?.(stringify([["line", "problem", "detail", "row"]]));
    }
    await this.#write?.(stringify([[reject.at, reject.problem, reject.detail, reject.raw]]));
  }

  /** What a reader should know of them, undefined where there are none. */
  get sentence(): string | undefined {
    if (!this.#first) return undefined;
    const first = rejected(this.#first, this.#name).message;
    const more = this.#write ? "" : "; --rejects FILE writes them all, --strict stops at the first";
    return `${this.#count} rows could not be used and were left out, the first: ${first}${more}`;
  }
}
