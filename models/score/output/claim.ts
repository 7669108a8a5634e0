import { readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { CodedError } from "../../../tools/command.js";
import { exitCode } from "./exitCodes.js";
import { unwritable } from "./sink.js";

/** Who is writing a file. */
interface Owner {
  process: number;
  host: string;
}

/** Seconds between signs of life, and after which a run on another machine is taken to be dead. */
const [sign, silence] = [10, 60];

/**
 * Claims a file for this run, by another one beside it, so that no two runs write it at once.
 *
 * @returns what gives it free
 * @throws if another run is writing it
 */
export async function claim(file: string): Promise<() => Promise<void>> {
  const lock = `${file}.lock`;
  const own = JSON.stringify({ process: process.pid, host: hostname() } satisfies Owner);
  for (;;) {
    try {
      await writeFile(lock, own, { flag: "wx" });
      break;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw unwritable(file, cause);
    }
    await removeIfDead(lock, file);
  }
  const alive = setInterval(() => {
    void utimes(lock, new Date(), new Date()).catch(() => undefined);
  }, sign * 1000);
  alive.unref();
  return async () => {
    clearInterval(alive);
    await rm(lock, { force: true });
  };
}

/** Removes the claim of a run that was killed. @throws if it lives */
async function removeIfDead(lock: string, file: string): Promise<void> {
  const content = await readFile(lock, "utf8").catch(() => undefined);
  if (content === undefined) return;
  const owner = parsed(content);
  const age = await stat(lock).then(
    ({ mtimeMs }) => (Date.now() - mtimeMs) / 1000,
    () => 0,
  );
  const isHere = owner?.host === hostname();
  const lives = owner && isHere ? isRunning(owner.process) : age < silence;
  if (lives) {
    const whose = owner ? `process ${owner.process}${isHere ? "" : ` on ${owner.host}`}` : "another run";
    throw new CodedError(exitCode.taken, `output in use: ${file}, by ${whose} (expected one run at a time)`);
  }
  // Moved aside first: where two runs see the same dead claim, one of them moves it, and the other a claim that lives.
  const aside = `${lock}.${process.pid}`;
  await rename(lock, aside).catch(() => undefined);
  const moved = await readFile(aside, "utf8").catch(() => content);
  if (moved !== content) await rename(aside, lock);
  else await rm(aside, { force: true });
}

function parsed(content: string): Owner | undefined {
  try {
    return JSON.parse(content) as Owner;
  } catch {
    // It was written only in part, this very moment or when its process was killed.
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
