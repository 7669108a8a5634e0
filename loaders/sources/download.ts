import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import pRetry from "p-retry";
import { fillWhole } from "../wholeFile.js";
import { DownloadError, explain, type DownloadProblem } from "./downloadError.js";
import { progressBar } from "./progress.js";

/** How a download is tried; the defaults suit files of a few megabytes. */
export interface DownloadOptions {
  /** Longest wait for the answer, and for each next piece of it, in milliseconds. Default 30,000. */
  timeoutMs?: number;
  /** Attempts after the first. Default 4; one where no connection can be made at all. */
  retries?: number;
  /** Wait before the first retry in milliseconds, doubled for each further one. Default 1,000. */
  retryDelayMs?: number;
}

/** What a complete download turned out to be. */
export interface Downloaded {
  bytes: number;
  /** In hexadecimal. */
  sha256: string;
}

/**
 * Downloads an address to a file: into a temporary file beside it, renamed once `check` has passed.
 * Server errors, time-outs and broken connections are retried with growing waits; other refusals are not.
 * Whatever fails, no partial file is left, and the error is a `DownloadError` (or whatever `check` threw).
 * @param check looks at the complete temporary file before it is used, and throws if it is not the right one.
 */
export function download(
  url: string,
  file: string,
  check: (temporary: string, found: Downloaded) => Promise<void>,
  { timeoutMs = 30_000, retries = 4, retryDelayMs = 1_000 }: DownloadOptions = {},
): Promise<Downloaded> {
  const attempt = () => downloadOnce(url, file, check, timeoutMs);
  return pRetry(attempt, {
    retries,
    minTimeout: retryDelayMs,
    maxTimeout: Math.max(retryDelayMs, 15_000),
    factor: 2,
    shouldRetry: (error) =>
      error instanceof DownloadError &&
      (error.problem === "unreachable" ? error.attemptNumber < 2 : retried.has(error.problem)),
  });
}

const retried: ReadonlySet<DownloadProblem> = new Set(["timeout", "server", "broken", "truncated"]);

async function downloadOnce(
  url: string,
  file: string,
  check: (temporary: string, found: Downloaded) => Promise<void>,
  timeoutMs: number,
): Promise<Downloaded> {
  const silence = new SilenceLimit(timeoutMs);
  try {
    const response = await fetch(url, {
      signal: silence.signal,
      headers: { "accept-encoding": "identity", "user-agent": "genre-workbench" },
    });
    if (!response.ok || response.body === null) {
      await response.body?.cancel();
      const problem = response.status >= 500 || response.status === 429 ? "server" : "refused";
      throw new DownloadError(problem, `${url} answered ${response.status} (expected 200)`);
    }
    await mkdir(dirname(file), { recursive: true });
    return await fillWhole(file, async (temporary) => {
      const found = await save(response, temporary, silence, url);
      silence.stop();
      await check(temporary, found);
      return found;
    });
  } catch (cause) {
    throw explain(cause, url, file, timeoutMs);
  } finally {
    silence.stop();
  }
}

async function save(
  response: Response,
  temporary: string,
  silence: SilenceLimit,
  url: string,
): Promise<Downloaded> {
  const length = Number(response.headers.get("content-length") ?? NaN);
  const encoded = response.headers.has("content-encoding");
  const bar = progressBar(url, length);
  const hash = createHash("sha256");
  let bytes = 0;
  const count = new Transform({
    transform(piece: Buffer, _encoding, done) {
      silence.renew();
      bytes += piece.length;
      hash.update(piece);
      bar.update(bytes);
      done(null, piece);
    },
  });
  try {
    const body = Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]);
    await pipeline(body, count, createWriteStream(temporary, { flags: "wx" }));
  } finally {
    bar.stop();
  }
  if (!encoded && Number.isFinite(length) && bytes !== length) {
    throw new DownloadError("truncated", `${url} ended after ${bytes} bytes (expected ${length})`);
  }
  return { bytes, sha256: hash.digest("hex") };
}

/** Aborts its signal when nothing has renewed it for a while. */
class SilenceLimit {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;

  constructor(milliseconds: number) {
    this.#timer = setTimeout(
      () => this.#controller.abort(new DOMException("nothing came", "TimeoutError")),
      milliseconds,
    );
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  renew(): void {
    this.#timer.refresh();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
