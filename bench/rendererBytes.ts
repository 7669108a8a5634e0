import { readFile } from "node:fs/promises";
import type { settled } from "../test/browser/harness/page.js";

type Page = Parameters<typeof settled>[0];

/**
 * Memory that the processes of a browser's pages hold just now, workers included, in bytes: what of it is resident, and
 * shared with no file. Linux alone tells.
 */
export async function rendererBytes(page: Page): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error("no browser: (expected a page of a browser that was launched)");
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === "renderer");
  const sizes = await Promise.all(renderers.map(({ id }) => anonymousBytes(id)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function anonymousBytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return 1024 * Number(/^RssAnon:\s+(\d+) kB$/m.exec(status)?.[1] ?? NaN);
}
