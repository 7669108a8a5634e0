import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../../loaders/wholeFile.js";

/** What a folder was begun for. */
export interface Begun {
  collector: string;
  asked: Readonly<Record<string, string>>;
}

/**
 * Opens the folder of a run, or begins it.
 *
 * @throws if it is another collector's, was asked something else, or holds files of somebody else
 */
export async function openFolder(folder: string, run: Begun): Promise<void> {
  const file = join(folder, "run.json");
  const before = await readBegun(folder);
  if (before === null) {
    const found = await readdir(folder).catch(() => []);
    const foreign = found.find((name) => name !== "run.json.lock");
    if (foreign !== undefined)
      throw new Error(`folder in use: ${folder} holds ${foreign} (expected an empty or a new folder)`);
    await mkdir(folder, { recursive: true });
    return writeWhole(file, `${JSON.stringify(run, null, 1)}\n`);
  }
  if (before.collector !== run.collector)
    throw new Error(
      `folder in use: ${folder} was collected by ${before.collector} (expected ${run.collector}, or another folder)`,
    );
  for (const name of new Set([...Object.keys(before.asked), ...Object.keys(run.asked)])) {
    const [then, now] = [before.asked[name] ?? "nothing", run.asked[name] ?? "nothing"];
    if (then !== now)
      throw new Error(
        `different question: --${name} ${now} (expected ${then}, as ${folder} was begun with, or another folder)`,
      );
  }
}

/** What a folder was begun for, or null where it is new. */
export async function readBegun(folder: string): Promise<Begun | null> {
  const file = join(folder, "run.json");
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return null;
  try {
    return JSON.parse(text) as Begun;
  } catch (cause) {
    throw new Error(`invalid JSON: ${file} (expected what the folder was begun for)`, { cause });
  }
}
