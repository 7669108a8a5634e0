import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../wholeFile.js";
import { download, type DownloadOptions, type Downloaded } from "./download.js";
import type { Source } from "./source.js";
import { verifyColumns, verifyFile } from "./verify.js";

/** Path of a source in the download cache. */
export function cachedFile(source: Source, cache: string): string {
  return join(cache, source.path);
}

/**
 * SHA-256 of the cached copy of a source, or the reason why it cannot be used.
 * A file that the catalogue has no checksum for is compared with what was noted when it was downloaded.
 */
export async function verifyCached(source: Source, cache: string): Promise<string> {
  const file = cachedFile(source, cache);
  return verifyFile(file, source.identical ? source : await readNote(file));
}

/** Downloads a source into the cache after checking it, and gives its SHA-256. */
export async function downloadToCache(
  source: Source,
  url: string,
  cache: string,
  options: DownloadOptions,
): Promise<string> {
  const file = cachedFile(source, cache);
  const { sha256 } = await download(url, file, check, options);
  return sha256;

  async function check(temporary: string, found: Downloaded): Promise<void> {
    if (source.identical) {
      if (found.bytes !== source.bytes) {
        const problem = found.bytes < source.bytes ? "truncated file" : "wrong size";
        throw new Error(`${problem}: ${url} sent ${found.bytes} bytes (expected ${source.bytes})`);
      }
      if (found.sha256 !== source.sha256) {
        throw new Error(`wrong checksum: ${url} sent SHA-256 ${found.sha256} (expected ${source.sha256})`);
      }
    } else {
      await verifyColumns(temporary, url, source);
      await writeWhole(noteFile(file), JSON.stringify(found));
    }
  }
}

function noteFile(file: string): string {
  return `${file}.download.json`;
}

async function readNote(file: string): Promise<Downloaded> {
  try {
    return JSON.parse(await readFile(noteFile(file), "utf8")) as Downloaded;
  } catch (cause) {
    throw new Error(`missing note: ${noteFile(file)} (expected the checksum of the download)`, { cause });
  }
}
