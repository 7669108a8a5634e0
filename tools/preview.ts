import { createServer } from "node:net";
import { withholdCdnLibraries } from "./cdnLibraries.js";
import { startCommand } from "./command.js";
import { exitCodeOf, spawnFramework } from "./framework.js";
import { checkFreshness, remove, type Freshness } from "./freshness.js";
import { LiveFreshness } from "./liveFreshness.js";

const host = "127.0.0.1";
const log = (line: string): void => console.error(line);

await startCommand(
  {
    call: "npm start --",
    purpose: `Serves the book with hot reload on ${host}, after preparing its data.`,
    options: { "--port <number>": "where to serve; 3000, or what PORT says, if not given" },
    examples: [
      ["npm start", "serves the book on port 3000"],
      ["npm start -- --port 3001", "serves it beside another one"],
    ],
  },
  ({ port }) => preview(portOf(port ?? process.env["PORT"] ?? "3000")),
);

async function preview(port: number): Promise<void> {
  await assertFree(port);
  const freshness = await checkFreshness({ retryDownloads: true });
  for (const { target, reason } of freshness.stale) log(`${target}: ${reason}`);
  await remove([...freshness.stale, ...freshness.retriable]);
  const live = new LiveFreshness(log);
  await live.start(freshness);
  await withholdCdnLibraries();
  const framework = spawnFramework(
    ["preview", "--host", host, "--port", String(port), "--no-open"],
    "inherit",
    true,
  );
  const exitCode = exitCodeOf(framework);
  void prepare(freshness, port, () => framework.exitCode !== null);
  process.exitCode = await exitCode;
  live.close();
}

/** Has the outputs that are missing made before a reader opens the page that needs them; Framework reports on each. */
async function prepare({ loaders, fresh }: Freshness, port: number, ended: () => boolean): Promise<void> {
  const ready = new Set(fresh.map(({ target }) => target));
  for (const { target } of loaders) {
    if (ready.has(target) || target.includes("[")) continue;
    const address = `http://${host}:${port}/_file/${target}`;
    while (!ended()) {
      const response = await fetch(address).catch(() => null);
      await response?.body?.cancel();
      if (response !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`invalid port: ${text} (expected a whole number from 1 to 65535)`);
}

/** @throws where another program listens on the port */
async function assertFree(port: number): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, host, resolve);
    });
  } catch (cause) {
    throw new Error(
      `port in use: ${port} (expected a free one, such as --port ${port + 1}; ${String(cause)})`,
      { cause },
    );
  }
  await new Promise((resolve) => server.close(resolve));
}
