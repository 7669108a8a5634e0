import { explain, DownloadError } from "../loaders/sources/downloadError.js";

/** What became of following an address. */
export interface CheckedLink {
  address: string;
  /** Whether a page came in the end. */
  works: boolean;
  /** In words: "200", "404", "200, moved to …", "no answer in 10 s". */
  answer: string;
}

export interface LinkCheckOptions {
  /** Longest wait for one answer, in milliseconds. Default 10,000. */
  timeoutMs?: number;
  /** Rest between two requests, to be no burden to the host. Default 250. */
  pauseMs?: number;
}

/**
 * Follows addresses one after the other, as a polite visitor would: it asks for heads, and for a page only where a
 * host gives no heads.
 * @throws a `DownloadError` where a host cannot be reached at all
 */
export async function* checkLinks(
  addresses: Iterable<string>,
  { timeoutMs = 10_000, pauseMs = 250 }: LinkCheckOptions = {},
): AsyncGenerator<CheckedLink> {
  let first = true;
  for (const address of addresses) {
    if (!first) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    first = false;
    yield await follow(address, timeoutMs);
  }
}

async function follow(address: string, timeoutMs: number): Promise<CheckedLink> {
  try {
    let response = await ask("HEAD", address, timeoutMs);
    if (response.status === 405 || response.status === 501) response = await ask("GET", address, timeoutMs);
    const moved = response.redirected ? `, moved to ${response.url}` : "";
    return { address, works: response.ok, answer: `${response.status}${moved}` };
  } catch (cause) {
    const error = explain(cause, address, "", timeoutMs);
    if (!(error instanceof DownloadError) || error.problem === "unreachable") throw error;
    const answer =
      error.problem === "timeout" ? `no answer in ${timeoutMs / 1000} s` : innermost(error).message;
    return { address, works: false, answer };
  }
}

async function ask(method: "HEAD" | "GET", address: string, timeoutMs: number): Promise<Response> {
  const headers = { "user-agent": "genre-workbench" };
  const response = await fetch(address, { method, headers, signal: AbortSignal.timeout(timeoutMs) });
  await response.body?.cancel();
  return response;
}

/** What fetch says by itself is that it failed; why stands in the cause. */
function innermost(error: Error): Error {
  return error.cause instanceof Error ? innermost(error.cause) : error;
}
