/**
 * Why a download failed: no connection can be made, nothing came in time, the server failed, the server refused,
 * the connection broke, the answer ended early, or the file could not be written.
 */
export type DownloadProblem =
  "unreachable" | "timeout" | "server" | "refused" | "broken" | "truncated" | "disk";

/** A failed download; `problem` says whether trying again can help. */
export class DownloadError extends Error {
  override readonly name = "DownloadError";
  /** Number of the attempt, set by the retrying code. */
  declare attemptNumber: number;

  constructor(
    readonly problem: DownloadProblem,
    message: string,
    options?: ErrorOptions,
  ) {
    super(`${titles[problem]}: ${message}`, options);
  }
}

const titles: Record<DownloadProblem, string> = {
  unreachable: "unreachable address",
  timeout: "slow download",
  server: "failed download",
  refused: "failed download",
  broken: "broken download",
  truncated: "truncated download",
  disk: "unwritable cache",
};

const unreachable = new Set([
  "ENOTFOUND",
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "ENETDOWN",
  // A firewall that swallows the first packet.
  "ETIMEDOUT",
  "UND_ERR_CONNECT_TIMEOUT",
]);
const noRoom = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);
const disk = new Set([...noRoom, "EROFS", "EACCES", "EPERM", "ENOTDIR", "EISDIR", "EEXIST", "EIO"]);

/** Turns whatever went wrong into a `DownloadError`; errors about the content of the file pass through. */
export function explain(cause: unknown, url: string, file: string, timeoutMs: number): unknown {
  if (cause instanceof DownloadError) return cause;
  const code = errorCode(cause);
  if (cause instanceof DOMException && cause.name === "TimeoutError") {
    const message = `${url} sent nothing for ${timeoutMs / 1000} s (expected an answer)`;
    return new DownloadError("timeout", message, { cause });
  }
  if (unreachable.has(code)) {
    return new DownloadError("unreachable", `${url} (${code}; expected a connection)`, { cause });
  }
  if (disk.has(code)) {
    const found = noRoom.has(code) ? `no room left, ${code}` : code;
    return new DownloadError("disk", `${file} (${found}; expected room for ${url})`, { cause });
  }
  if (cause instanceof TypeError || code !== "") {
    const found = code || (cause as Error).message;
    return new DownloadError("broken", `${url} (${found}; expected the whole file)`, { cause });
  }
  return cause;
}

/** Code of the innermost error that carries one, such as "ECONNREFUSED", or "". */
function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return "";
  const inner: unknown = error instanceof AggregateError ? error.errors[0] : error.cause;
  const code = errorCode(inner);
  if (code) return code;
  const own = (error as NodeJS.ErrnoException).code;
  return typeof own === "string" ? own : "";
}
