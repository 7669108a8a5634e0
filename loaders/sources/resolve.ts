import { rm, stat } from "node:fs/promises";
import type { Provenance } from "../../src/lib/rows.js";
import { recordSource } from "../inputs.js";
import { cachedFile, downloadToCache, verifyCached } from "./cached.js";
import type { DownloadOptions } from "./download.js";
import { DownloadError } from "./downloadError.js";
import { candidates, isFile, places, type Origin, type Places } from "./locate.js";
import { realSourcesRequired, UnavailableSource } from "./realSources.js";
import { renderSample, sampleCredit } from "./sample.js";
import type { Source } from "./source.js";
import { knownUnreachable, rememberUnreachable } from "./unreachable.js";
import { fileSha256, verifyFile } from "./verify.js";

/** Where to look for sources, and how to download them. */
export interface ResolveOptions extends Places, DownloadOptions {
  /** Try no download. Default: `WORKBENCH_OFFLINE` is `1`. */
  offline?: boolean;
  /** Takes one line for the reader. Default: writes it to stderr. */
  log?: (line: string) => void;
}

/** A source that was found. */
export interface Resolved {
  /** Absolute path of a complete, checked file. */
  file: string;
  origin: Origin;
  /** SHA-256 of that file, in hexadecimal. */
  sha256: string;
}

/**
 * Finds a source: in the folder `WORKBENCH_DATA`, then in the mirror beside the repository, then in the download
 * cache, then at its public address, then in the embedded sample. Its checksum is verified wherever it is found, and
 * the file is noted as an input of this process.
 * Throws where a file found is truncated or has a wrong checksum (a bad file in the cache is downloaded again
 * instead), where a complete download is not the expected file, where the cache cannot be written, and
 * `missing source` where even the sample lacks it, or may not stand in (`withRealSources`).
 */
export async function resolve(source: Source, options: ResolveOptions = {}): Promise<Resolved> {
  const where = places(options);
  const log = options.log ?? ((line: string) => process.stderr.write(`${line}\n`));
  if (where.data !== null && !where.sampleOnly && !(await isFolder(where.data)))
    sayMissing(where.data, options, log);
  const absent: string[] = [];
  for (const { file, origin } of candidates(source.path, where)) {
    if (origin !== "cache" && (await isFile(file))) {
      return note(source, { file, origin, sha256: await verifyFile(file, source) }, absent);
    }
    if (origin === "cache" && (await isFile(file))) {
      try {
        return await note(source, { file, origin, sha256: await verifyCached(source, where.cache) }, absent);
      } catch (error) {
        log(`${(error as Error).message}: removed, to be downloaded again`);
        await rm(file, { force: true });
      }
    }
    absent.push(file);
  }
  const problem = where.sampleOnly
    ? "WORKBENCH_SAMPLE=1"
    : await tryDownload(source, where.cache, options, log);
  if (problem === null) {
    const file = cachedFile(source, where.cache);
    return note(source, { file, origin: "download", sha256: await fileSha256(file) }, absent.slice(0, -1));
  }
  const missing = `missing source: ${source.path} (${problem}; expected it at ${absent.join(" or ") || "no place"})`;
  if (!where.sampleOnly && realSourcesRequired()) throw new UnavailableSource(missing);
  const file = await renderSample(source.path, where.sample);
  if (file === null) throw new Error(missing);
  if (!where.sampleOnly) saySample(source, problem, options, log);
  return note(source, { file, origin: "sample", sha256: await fileSha256(file) }, absent);
}

/** Who made a source, and where this build found it. */
export function provenance(
  source: Source,
  { origin, sha256 }: Pick<Provenance, "origin" | "sha256">,
): Provenance {
  const { path, url } = source;
  const { licence, citation } = origin === "sample" ? sampleCredit : source;
  return { path, origin, sha256, licence, citation, url };
}

/** Downloads a source into the cache. Gives null, or why the sample has to stand in. */
async function tryDownload(
  source: Source,
  cache: string,
  options: ResolveOptions,
  log: (line: string) => void,
): Promise<string | null> {
  const { url } = source;
  if (url === null) return "it is published nowhere";
  if (source.downloadable === false) return "its public address serves another shape";
  if (options.offline ?? process.env["WORKBENCH_OFFLINE"] === "1") return "WORKBENCH_OFFLINE=1";
  const known = await knownUnreachable(cache, url);
  if (known !== null) return `${known}, in the last ten minutes`;
  try {
    log(`${source.path}: downloading ${url}`);
    await downloadToCache(source, url, cache, options);
    return null;
  } catch (error) {
    if (!(error instanceof DownloadError) || error.problem === "disk" || error.problem === "truncated")
      throw error;
    if (error.problem !== "refused") await rememberUnreachable(cache, url, error.message);
    return error.message;
  }
}

let said = false;
let saidMissing = false;

/** Says once a process that the sample stands in, since the reason is the same for most sources. */
function saySample(
  source: Source,
  problem: string,
  options: ResolveOptions,
  log: (line: string) => void,
): void {
  if (said && options.log === undefined) return;
  said = true;
  log(
    `${source.path}: the embedded sample stands in for it, and for other files that cannot be had (${problem})`,
  );
}

async function note(source: Source, found: Resolved, absent: string[]): Promise<Resolved> {
  const { size, mtimeMs } = await stat(found.file);
  recordSource({ path: source.path, ...found, bytes: size, mtimeMs, absent });
  return found;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

/** Says once a process that a folder was mistyped or has gone: the search goes on without it. */
function sayMissing(folder: string, options: ResolveOptions, log: (line: string) => void): void {
  if (saidMissing && options.log === undefined) return;
  saidMissing = true;
  log(
    `missing folder: WORKBENCH_DATA=${folder} (expected a folder laid out like the mirror; looking elsewhere)`,
  );
}
