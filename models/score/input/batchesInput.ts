import type { Batch } from "../../../src/lib/catalogue/readers/table.js";
import type { Input } from "./input.js";

/**
 * A file that is read from its beginning by one thread, such as a JSON array: its parts are batches.
 *
 * @param read reads the file
 */
export function batchesInput(read: () => Promise<AsyncIterable<Batch>>): Pick<Input, "count" | "parts"> {
  return {
    async count() {
      let batches = 0;
      for await (const batch of await read()) batches += batch.rows >= 0 ? 1 : 0;
      return batches;
    },
    async *parts({ from, to }) {
      if (to <= from) return;
      let index = 0;
      for await (const batch of await read()) {
        if (index >= from) yield { index, batch };
        if (++index >= to) return;
      }
    },
  };
}
