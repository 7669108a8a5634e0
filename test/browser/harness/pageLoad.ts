import type { Browser, CDPSession } from "playwright-core";
import { settled } from "./page.js";

/** A line and a processor, as Chromium's developer tools slow them down. */
export interface Profile {
  /** Bits a second in either direction; 0 for no limit. */
  bitsPerSecond: number;
  /** Milliseconds before each answer. */
  latency: number;
  /** How many times as long the processor takes. */
  processor: number;
}

/** An old telephone on a slow line, as Lighthouse simulates it. */
export const slowLine: Profile = { bitsPerSecond: 1_638_400, latency: 150, processor: 4 };
export const thisMachine: Profile = { bitsPerSecond: 0, latency: 0, processor: 1 };

/** What a page needs until it is of use, and what it does to the machine until it is quiet. */
export interface PageLoad {
  /** Seconds to the first chart or table, or what stands for it; null where none came. */
  firstChart: number | null;
  /** Seconds to the first of them that a script of the page has drawn, where it was drawn beforehand too; null where none came. */
  firstLive: number | null;
  /** Requests begun before `firstChart`, the page's own included. */
  requests: number;
  /** Bytes of scripts that had arrived by then, as they came over the line. */
  scriptBytes: number;
  /** Milliseconds of the longest task of the page's thread; 0 where none took 50. */
  longestTask: number;
  /** Milliseconds beyond the fiftieth of each task of the page's thread, summed up (total blocking time). */
  blocking: number;
  /** Seconds to the largest contentful paint. */
  largestPaint: number;
}

/** What stands for a chart or a table of a page, where nothing else is told. */
const chartOrTable = "#observablehq-main :is(.chart > *, canvas, tbody td)";

/**
 * Opens a page in a fresh profile, with nothing kept, until it is quiet.
 *
 * @param first CSS selector of what the reader waits for
 */
export async function measureLoad(
  browser: Browser,
  url: string,
  profile: Profile,
  first = chartOrTable,
): Promise<PageLoad> {
  const context = await browser.newContext({ serviceWorkers: "block", ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    // The compiler that runs benches names inner functions by a helper that the page does not have.
    const named = "globalThis.__name = (named) => named;";
    await page.addInitScript({ content: `${named} (${watchPage.toString()})(${JSON.stringify(first)})` });
    const requests = await watchRequests(session, profile);
    await page.goto(url, { waitUntil: "commit" });
    await page
      .waitForFunction(() => window.pageLoad.firstLive !== null, undefined, { timeout: 45_000 })
      .catch(() => null);
    await settled(page);
    const told = await page.evaluate(() => window.pageLoad);
    return { ...told, ...requests(told.firstChart ?? Infinity) };
  } finally {
    await context.close();
  }
}

type Told = Omit<PageLoad, "requests" | "scriptBytes">;

declare global {
  interface Window {
    pageLoad: Told;
  }
}

/** Runs in the page before all else: notes when the first chart stands, and when a live one does, and every long task. */
function watchPage(first: string): void {
  const told: Told = { firstChart: null, firstLive: null, longestTask: 0, blocking: 0, largestPaint: 0 };
  window.pageLoad = told;
  // Asks where things stand only until one does: each answer makes the browser lay out what it would rather leave.
  const isShown = (each: Element) => each.getBoundingClientRect().height > 0;
  const look = () => {
    const found = [...document.querySelectorAll(first)];
    const now = performance.now() / 1000;
    if (told.firstChart === null && found.some(isShown)) told.firstChart = now;
    if (found.some((each) => !each.closest("observablehq-loading") && isShown(each))) told.firstLive = now;
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      told.longestTask = Math.max(told.longestTask, duration);
      told.blocking += duration - 50;
    }
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) told.largestPaint = startTime / 1000;
  }).observe({ type: "largest-contentful-paint", buffered: true });
}

/** Slows a page down and counts its requests. @returns what was asked for, and had come as script, by a second */
async function watchRequests(
  session: CDPSession,
  { bitsPerSecond, latency, processor }: Profile,
): Promise<(second: number) => Pick<PageLoad, "requests" | "scriptBytes">> {
  const begun = new Map<string, { at: number; isScript: boolean }>();
  const scripts: { at: number; bytes: number }[] = [];
  let start: number | undefined;
  session.on("Network.requestWillBeSent", ({ requestId, timestamp, type, request }) => {
    if (!/^https?:/.test(request.url)) return;
    start ??= timestamp;
    begun.set(requestId, { at: timestamp - start, isScript: type === "Script" });
  });
  session.on("Network.loadingFinished", ({ requestId, timestamp, encodedDataLength }) => {
    if (begun.get(requestId)?.isScript)
      scripts.push({ at: timestamp - (start ?? 0), bytes: encodedDataLength });
  });
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  const bytesPerSecond = bitsPerSecond === 0 ? -1 : bitsPerSecond / 8;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: processor });
  return (second) => ({
    requests: [...begun.values()].filter(({ at }) => at <= second).length,
    scriptBytes: scripts.filter(({ at }) => at <= second).reduce((sum, { bytes }) => sum + bytes, 0),
  });
}
