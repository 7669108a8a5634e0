import { sha256 } from "../lib/sha256.js";
import { download, downloadJson, type Arrival } from "./download.js";

/** A file that the browser keeps for the next visit, and for when there is no network. */
export interface KeptFile {
  url: string;
  /** What tells that it is whole and of this version; a file without it is known by its address. */
  expected?: { bytes: number; sha256: string } | undefined;
}

/**
 * A file as the browser kept it, else as it is downloaded, and kept from then on where the browser lets it.
 *
 * @param storage name of the store, which holds the given files and none of earlier versions
 * @returns the file, and whether it is kept
 * @throws as `download` does, and if the file is cut off or of another version
 */
export async function keptDownload(
  storage: string,
  { url, expected }: KeptFile,
  arrived: Arrival,
  onArrival: (arrived: Arrival) => void,
): Promise<{ file: ArrayBuffer; kept: boolean }> {
  const key = keyOf({ url, expected });
  const store = await openStore(storage);
  const found = await store?.match(key).catch(() => undefined);
  if (found) return { file: await found.arrayBuffer(), kept: true };
  const file = await download(url, arrived, onArrival);
  await check(file, url, expected);
  const kept = await store?.put(key, new Response(file)).then(
    () => true,
    () => false,
  );
  return { file, kept: kept ?? false };
}

/** Does the browser keep a file? Asks no other host or server. */
export async function isKept(storage: string, file: KeptFile): Promise<boolean> {
  const store = await openStore(storage);
  return (await store?.match(keyOf(file)).catch(() => undefined)) !== undefined;
}

/**
 * JSON as it is now, or where it cannot be had as it was when it was last seen.
 *
 * @throws as `downloadJson` does
 */
export async function newestJson(
  storage: string,
  url: string,
  arrived: Arrival,
  onArrival: (arrived: Arrival) => void,
): Promise<unknown> {
  const store = await openStore(storage);
  try {
    const json = await downloadJson(url, arrived, onArrival);
    await store?.put(url, new Response(JSON.stringify(json))).catch(() => undefined);
    return json;
  } catch (error) {
    const found = await store?.match(url).catch(() => undefined);
    if (!found) throw error;
    return found.json();
  }
}

/** Drops what a store holds besides these files. */
export async function dropOthers(storage: string, files: readonly KeptFile[]): Promise<void> {
  const store = await openStore(storage);
  const wanted = new Set(files.map((file) => new URL(keyOf(file), location.href).href));
  for (const { url } of (await store?.keys()) ?? []) if (!wanted.has(url)) await store?.delete(url);
}

function keyOf({ url, expected }: KeptFile): string {
  return expected ? `/kept/${expected.sha256}` : url;
}

/** The store, or null where the browser offers or allows none. */
async function openStore(name: string): Promise<Cache | null> {
  try {
    return await caches.open(name);
  } catch {
    return null;
  }
}

async function check(file: ArrayBuffer, url: string, expected: KeptFile["expected"]): Promise<void> {
  if (!expected) return;
  if (file.byteLength !== expected.bytes)
    throw new Error(`truncated file: ${url} has ${file.byteLength} bytes (expected ${expected.bytes})`);
  const found = await sha256(new Uint8Array(file));
  if (found !== null && found !== expected.sha256)
    throw new Error(
      `wrong version: ${url} has SHA-256 ${found} (expected ${expected.sha256}; load the page again)`,
    );
}
