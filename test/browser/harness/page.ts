import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { Traffic } from "./traffic.js";

/** How to open a page. */
export interface VisitOptions extends BrowserContextOptions {
  /** Problems that the visit provokes on purpose: those that match are not counted. */
  expected?: RegExp;
}

/**
 * Opens an address in a fresh browser profile, waits until its cells have run, and hands the page to a test. The visit
 * fails when the test does, and after it when, at any time, the page threw an error or wrote one to the console, a
 * cell showed one, a request failed or was answered with an error, or anything was requested from another host.
 */
export async function visit<T>(
  browser: Browser,
  url: string | URL,
  test: (page: Page) => Promise<T> | T,
  { expected, ...options }: VisitOptions = {},
): Promise<T> {
  const context = await browser.newContext({ serviceWorkers: "block", ...options });
  try {
    const { origin } = new URL(url);
    const problems = watch(context, origin);
    const traffic = new Traffic(context);
    const page = await context.newPage();
    await page.goto(String(url));
    await settled(page, traffic);
    const result = await test(page);
    for (const error of await page.locator(".observablehq--error").allInnerTexts()) {
      problems.add(`error in a cell: ${error}`);
    }
    const unexpected = [...problems].filter((problem) => expected?.test(problem) !== true);
    if (unexpected.length > 0) {
      throw new Error(`faulty page: ${String(url)} (expected no problem)\n  ${unexpected.join("\n  ")}`);
    }
    return result;
  } finally {
    await context.close();
  }
}

/** Resolves when no cell of the page is loading and the requests that are known of have been answered. */
export async function settled(page: Page, traffic: Traffic = new Traffic(page.context())): Promise<void> {
  do {
    await page.waitForFunction(() => document.querySelector("observablehq-loading") === null);
    await traffic.quiet();
  } while ((await page.locator("observablehq-loading").count()) > 0);
}

/** Collects what goes wrong in the pages and workers of a context from now on. */
function watch(context: BrowserContext, origin: string): Set<string> {
  const problems = new Set<string>();
  context.on("weberror", (webError) => {
    const error = webError.error();
    problems.add(`page error: ${error.stack ?? error.message}`);
  });
  context.on("console", (message) => {
    if (message.type() !== "error") return;
    const { url, lineNumber } = message.location();
    problems.add(`console error: ${message.text()} (${url}:${lineNumber})`);
  });
  context.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^https?:|^wss?:/.test(protocol) && asked !== origin) problems.add(`other host: ${request.url()}`);
  });
  context.on("requestfailed", (request) => {
    // A page may well take back a request of its own.
    const failure = request.failure()?.errorText;
    if (failure !== "net::ERR_ABORTED") problems.add(`failed request: ${request.url()} (${failure})`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) problems.add(`HTTP ${response.status()}: ${response.url()}`);
  });
  context.on("page", (page) => {
    page.on("crash", () => problems.add(`crashed page: ${page.url()}`));
    page.on("websocket", (socket) => problems.add(`web socket: ${socket.url()}`));
  });
  return problems;
}
