import { randomBytes } from "node:crypto";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Has a file written whole or not at all: into a temporary file beside it, which takes the name once `fill` is done.
 * Whatever fails, nothing unfinished is left and an older file stays as it was; what processes that were killed left
 * unfinished is removed too.
 * @param fill writes the content to the path that it is given
 * @returns what `fill` gave
 */
export async function fillWhole<T>(file: string, fill: (temporary: string) => Promise<T>): Promise<T> {
  await removeAbandoned(file);
  const temporary = `${file}.${process.pid}-${randomBytes(4).toString("hex")}.part`;
  try {
    const result = await fill(temporary);
    await rename(temporary, file).catch((cause: unknown) => {
      throw unwritable(file, cause);
    });
    return result;
  } finally {
    // Where even the folder cannot be had, the error above says so.
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/**
 * Writes content to a file whole or not at all, and makes its folder if need be.
 * @param expected what the disk should have had, for the error where it had not
 */
export async function writeWhole(
  file: string,
  content: Uint8Array | string,
  expected = `room for ${content.length} bytes`,
): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await fillWhole(file, (temporary) => writeFile(temporary, content));
  } catch (cause) {
    throw new Error(`unwritable file: ${file} (expected ${expected})`, { cause });
  }
}

/** The error of a file that `fillWhole` cannot write, with what the system said. */
export function unwritable(file: string, cause: unknown): Error {
  const said = cause instanceof Error ? cause.message : String(cause);
  return new Error(`unwritable file: ${file}: ${said} (expected a folder that is there, with room)`, {
    cause,
  });
}

/** Removes unfinished copies of a file whose process was killed before it could. */
async function removeAbandoned(file: string): Promise<void> {
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
