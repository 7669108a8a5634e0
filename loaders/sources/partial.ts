import { randomBytes } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A new name beside a file for its unfinished content; the name says which process writes it. */
export function partialFile(file: string): string {
  return `${file}.${process.pid}-${randomBytes(4).toString("hex")}.part`;
}

/** Removes unfinished copies of a file whose process was killed before it could. */
export async function removeAbandoned(file: string): Promise<void> {
  const folder = dirname(file);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(`${basename(file)}.`)) continue;
    const process = /\.(\d+)-[0-9a-f]{8}\.part$/.exec(name)?.[1];
    if (process !== undefined && !isRunning(Number(process))) {
      await rm(join(folder, name), { force: true }).catch(() => undefined);
    }
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // A process of another user may not be signalled, but it runs.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
