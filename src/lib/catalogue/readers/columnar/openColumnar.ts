import { wholeOf } from "../bytes/peek.js";
import type { Beginning, Opened } from "../opened.js";
import { readArrow } from "./readArrow.js";
import { readParquet } from "./readParquet.js";

/** Opens a Parquet or Arrow file, whose columns are known at its end alone: it is held in memory whole. */
export function openColumnar(format: "parquet" | "arrow", { name }: Beginning): Opened {
  return {
    found: { format, notes: [] },
    encodings: [],
    needsWhole: true,
    async *read(bytes, options) {
      const file = await wholeOf(bytes);
      yield* format === "parquet" ? readParquet(file, name, options) : readArrow(file, name, options);
    },
  };
}
