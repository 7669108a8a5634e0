import pRetry from "p-retry";
import { duration } from "../../src/lib/format.js";
import { DownloadError, explain } from "../../loaders/sources/downloadError.js";
import { BrokenAnswer, type Answer } from "./answer.js";
import { Pace } from "./pace.js";
import { retryAfter } from "./retryAfter.js";
import { Robots } from "./robots.js";

/** How requests are made. */
export interface ClientOptions {
  /** Name of this program and how its user can be reached. */
  userAgent: string;
  /** Requests a second; Infinity for no limit. */
  perSecond: number;
  /** Longest wait for an answer, in milliseconds. Default 60,000. */
  timeoutMs?: number;
  /** Attempts after the first. Default 5. */
  retries?: number;
  /** Wait before the first retry in milliseconds, doubled for each further one. Default 2,000. */
  retryDelayMs?: number;
}

/** One request. */
export interface Request {
  url: string;
  /** Parameters that go with the address and are never written down. */
  secret?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
  /** Is it an answer too that there is no such thing (404, 410)? */
  optional?: boolean;
  /** Is it a page or a file of a web site, to which the rules of its robots.txt apply, and not an interface for programs? */
  page?: boolean;
}

/** Seconds that a service may ask to wait before the run rather ends. */
const longestWait = 600;

/**
 * Asks a service politely: one request at a time, at a steady pace, with a name and a contact. Failures of the service and
 * broken answers are tried again with growing waits, and after as long as it asks by Retry-After; refusals are not.
 */
export class Client {
  readonly #options: ClientOptions;
  readonly #pace: Pace;
  readonly #robots: Robots;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.#pace = new Pace(options.perSecond);
    this.#robots = new Robots(options.userAgent);
  }

  /** No request for so many seconds. */
  pause(seconds: number): void {
    this.#pace.pause(seconds);
  }

  /**
   * @param read makes something of the answer; where it throws `BrokenAnswer`, the request is made again
   * @throws `DownloadError`, or whatever `read` threw
   */
  async ask<Value>(
    request: Request,
    read: (answer: Answer) => Value,
  ): Promise<{ answer: Answer; value: Value }> {
    if (request.page) this.#pace.pause((await this.#robots.delay(request.url)) ?? 0);
    const { retries = 5, retryDelayMs = 2_000 } = this.#options;
    return pRetry(() => this.#once(request, read), {
      retries,
      minTimeout: retryDelayMs,
      maxTimeout: Math.max(retryDelayMs, 60_000),
      factor: 2,
      shouldRetry: (error) =>
        error instanceof DownloadError &&
        error.problem !== "refused" &&
        (error.problem !== "unreachable" || error.attemptNumber < 2),
    });
  }

  async #once<Value>(request: Request, read: (answer: Answer) => Value) {
    const { url, headers, secret = {} } = request;
    const { userAgent, timeoutMs = 60_000 } = this.#options;
    await this.#pace.turn();
    const whole = new URL(url);
    for (const [name, value] of Object.entries(secret)) whole.searchParams.set(name, value);
    // A signal of AbortSignal.timeout would hold the answer until its time is up.
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(new DOMException("nothing came", "TimeoutError")), timeoutMs);
    try {
      const response = await fetch(whole, {
        signal: limit.signal,
        headers: { "user-agent": userAgent, ...headers },
      });
      const body = Buffer.from(await response.arrayBuffer());
      this.#check(request, response, body);
      const answer = answerOf(url, response, body);
      return { answer, value: read(answer) };
    } catch (cause) {
      if (cause instanceof BrokenAnswer) throw new DownloadError("truncated", cause.message, { cause });
      throw explain(cause, url, url, timeoutMs);
    } finally {
      clearTimeout(timer);
    }
  }

  #check({ url, optional = false }: Request, { status, headers }: Response, body: Buffer): void {
    if (status === 200 || status === 206 || (optional && (status === 404 || status === 410))) return;
    const seconds = retryAfter(headers) ?? waitInWords(body);
    if (seconds !== null && seconds > longestWait)
      throw new DownloadError(
        "refused",
        `${url} answered ${status} and asks to wait ${duration(seconds)} (expected 200; go on then with the same command)`,
      );
    if (seconds !== null) this.#pace.pause(seconds);
    const isBusy = status === 429 || status >= 500 || seconds !== null;
    const said = body.subarray(0, 200).toString("utf8").replace(/\s+/g, " ").trim();
    throw new DownloadError(
      isBusy ? "server" : "refused",
      `${url} answered ${status}${said ? `, “${said}”` : ""} (expected 200)`,
    );
  }
}

/** Stack Exchange says by a sentence of its error how long a client is shut out: "more requests available in 60 seconds". */
function waitInWords(body: Buffer): number | null {
  const said = /more requests available in (\d+) seconds/.exec(body.subarray(0, 1000).toString("utf8"));
  return said && Number(said[1]);
}

function answerOf(url: string, { status, headers }: Response, body: Buffer): Answer {
  const whole = /\/(\d+)$/.exec(headers.get("content-range") ?? "");
  return {
    url,
    status,
    type: headers.get("content-type")?.split(";")[0].trim().toLowerCase() ?? "",
    body,
    whole: whole && Number(whole[1]),
    etag: headers.get("etag") ?? "",
  };
}
