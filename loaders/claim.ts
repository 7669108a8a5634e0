import { randomUUID } from "node:crypto";
import { mkdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { unwritable } from "./wholeFile.js";

/** Who is writing a file. */
interface Owner {
  process: number;
  host: string;
  /** Tells its claim from all others. */
  id: string;
}

/** Seconds between signs of life, and after which a run on another machine is taken to be dead. */
const [sign, silence] = [10, 60];
/** Seconds in which a run that has begun to write its claim has written it. */
const writing = 2;
/** Claims of this process: what has its number and is not among them, another process of that number has left. */
const held = new Set<string>();

/**
 * Claims a file for this run, by another one beside it, so that no two runs write it at once.
 *
 * @param taken makes the error of a file that another run is writing
 * @returns what gives it free
 * @throws if another run is writing it
 */
export async function claim(
  file: string,
  taken: (message: string) => Error = (message) => new Error(message),
): Promise<() => Promise<void>> {
  const lock = `${resolve(file)}.lock`;
  const own: Owner = { process: process.pid, host: hostname(), id: randomUUID() };
  held.add(own.id);
  try {
    while (!(await written(lock, own, file))) await removeIfDead(lock, file, taken);
  } catch (error) {
    held.delete(own.id);
    throw error;
  }
  const alive = setInterval(() => {
    void utimes(lock, new Date(), new Date()).catch(() => undefined);
  }, sign * 1000);
  alive.unref();
  return async () => {
    clearInterval(alive);
    held.delete(own.id);
    await rm(lock, { force: true });
  };
}

/** Writes the claim of this run, unless there is one. */
async function written(lock: string, own: Owner, file: string): Promise<boolean> {
  const content = JSON.stringify(own);
  try {
    await writeFile(lock, content, { flag: "wx" });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw unwritable(file, cause);
    return false;
  }
  return (await readFile(lock, "utf8").catch(() => "")) === content;
}

/** Removes the claim of a run that was killed. @throws if it lives */
async function removeIfDead(lock: string, file: string, taken: (message: string) => Error): Promise<void> {
  const content = await readFile(lock, "utf8").catch(() => undefined);
  if (content === undefined) return;
  const age = await stat(lock).then(
    ({ mtimeMs }) => (Date.now() - mtimeMs) / 1000,
    () => silence,
  );
  const owner = parsed(content);
  if (!owner && age < writing) {
    // It is being written this very moment, or its process was killed in one.
    await wait(100);
    return;
  }
  if (owner && lives(owner, age)) {
    const whose = `process ${owner.process}${owner.host === hostname() ? "" : ` on ${owner.host}`}`;
    throw taken(
      `output in use: ${file}, by ${whose} (expected one run at a time; if that is no run, remove ${file}.lock)`,
    );
  }
  await alone(`${lock}.clearing`, async () => {
    if ((await readFile(lock, "utf8").catch(() => "")) === content) await rm(lock);
  });
}

/** Does something that no two runs may do at once; nothing where another one is at it. */
async function alone(folder: string, step: () => Promise<void>): Promise<void> {
  try {
    await mkdir(folder);
  } catch {
    const age = await stat(folder).then(
      ({ mtimeMs }) => (Date.now() - mtimeMs) / 1000,
      () => 0,
    );
    // Whoever has made the folder has long been killed.
    if (age > silence) await rm(folder, { recursive: true, force: true });
    await wait(20);
    return;
  }
  try {
    await step();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function lives({ process: number, host, id }: Owner, age: number): boolean {
  if (host !== hostname()) return age < silence;
  return number === process.pid ? held.has(id) : isRunning(number);
}

function parsed(content: string): Owner | undefined {
  try {
    return JSON.parse(content) as Owner;
  } catch {
    return undefined;
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // A process of another user may not be signalled, but it runs.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
