import { readFile } from "node:fs/promises";
import { deserialize, serialize } from "node:v8";
import { writeWhole } from "./wholeFile.js";

/** A value as `keepValue` wrote it; null where it is not there, cut off, or written by another version of Node. */
export async function readKeptValue<Value>(file: string): Promise<Value | null> {
  try {
    return deserialize(await readFile(file)) as Value;
  } catch {
    return null;
  }
}

/** Keeps a value for the next process. A full disk costs no more than the time to make it again. */
export async function keepValue(file: string, value: unknown): Promise<void> {
  await writeWhole(file, serialize(value)).catch(() => undefined);
}
