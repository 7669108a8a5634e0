import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** How long a host that could not be reached, or kept failing, is left alone, in milliseconds. */
export const unreachableForMs = 10 * 60 * 1000;

interface Marker {
  /** Milliseconds since 1970. */
  at: number;
  problem: string;
}

/** Why the host of an address was given up in the last ten minutes (by any process), or null. */
export async function knownUnreachable(cache: string, url: string): Promise<string | null> {
  try {
    const { at, problem } = JSON.parse(await readFile(markerFile(cache, url), "utf8")) as Marker;
    const age = Date.now() - at;
    return age >= 0 && age < unreachableForMs ? problem : null;
  } catch {
    return null;
  }
}

/** Remembers in the cache folder that the host of an address was given up, so that nobody waits for it again soon. */
export async function rememberUnreachable(cache: string, url: string, problem: string): Promise<void> {
  const file = markerFile(cache, url);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify({ at: Date.now(), problem } satisfies Marker));
  } catch {
    // A cache that cannot be written costs a second wait, nothing else; half a marker must not stay.
    await rm(file, { force: true }).catch(() => undefined);
  }
}

function markerFile(cache: string, url: string): string {
  return join(cache, ".unreachable", `${new URL(url).host.replace(/[^\w.-]/g, "_")}.json`);
}
