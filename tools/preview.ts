import { createServer } from "node:net";
import { withholdCdnLibraries } from "./cdnLibraries.js";
import { exitCodeOf, spawnFramework } from "./framework.js";
import { checkFreshness, remove, type Freshness } from "./freshness.js";
import { LiveFreshness } from "./liveFreshness.js";

const host = "127.0.0.1";
const port = Number(process.env["PORT"] ?? 3000);
const log = (line: string): void => console.error(line);

await assertFree(port);
const freshness = await checkFreshness({ retryDownloads: true });
for (const { target, reason } of freshness.stale) log(`${target}: ${reason}`);
await remove([...freshness.stale, ...freshness.retriable]);
const live = new LiveFreshness(log);
await live.start(freshness);
await withholdCdnLibraries();
const framework = spawnFramework(["preview", "--host", host, "--port", String(port), "--no-open"], "inherit");
const exitCode = exitCodeOf(framework);
void prepare(freshness);
process.exitCode = await exitCode;
live.close();

/** Has the outputs that are missing made before a reader opens the page that needs them; Framework reports on each. */
async function prepare({ loaders, fresh }: Freshness): Promise<void> {
  const ready = new Set(fresh.map(({ target }) => target));
  for (const { target } of loaders) {
    if (ready.has(target) || target.includes("[")) continue;
    const address = `http://${host}:${port}/_file/${target}`;
    while (framework.exitCode === null) {
      const response = await fetch(address).catch(() => null);
      await response?.body?.cancel();
      if (response !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Ends this process with a message for the reader when another program listens on the port. */
async function assertFree(port: number): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, host, resolve);
    });
  } catch (cause) {
    log(`port in use: ${port} (expected a free one; set PORT to another, such as PORT=3001)`);
    log(String(cause));
    process.exit(1);
  }
  await new Promise((resolve) => server.close(resolve));
}
