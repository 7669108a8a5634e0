import { SingleBar } from "cli-progress";

/** Shows how far a download is. */
export interface Progress {
  /** @param bytes received so far */
  update(bytes: number): void;
  stop(): void;
}

/**
 * A progress bar on stderr, or nothing where stderr is not a terminal.
 * @param total bytes to come; NaN where the server did not say
 */
export function progressBar(url: string, total: number): Progress {
  if (!process.stderr.isTTY) return { update: () => undefined, stop: () => undefined };
  const name = decodeURIComponent(new URL(url).pathname.split("/").at(-1) ?? url);
  const known = Number.isFinite(total);
  const bar = new SingleBar({
    format: known ? `${name} {bar} {value} of {total} kB` : `${name} {value} kB`,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  const kilobytes = (bytes: number) => Math.round(bytes / 1000);
  bar.start(known ? kilobytes(total) : 0, 0);
  return { update: (bytes) => bar.update(kilobytes(bytes)), stop: () => bar.stop() };
}
