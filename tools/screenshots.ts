import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { repositoryRoot } from "../loaders/paths.js";
import { launchBrowser } from "./browser.js";
import { startCommand, usageOf } from "./command.js";
import { filesOf } from "./publish/siteFolder.js";
import { serveSite } from "./serveSite.js";

/** Widths of a laptop's window and of a phone, in pixels. */
const widths = [1280, 390];
const colourSchemes = ["light", "dark"] as const;

/** A picture is at most so high, in pixels: what is longer goes on in the next one. */
const height = 2400;

const description = {
  call: "npm run screenshots --",
  purpose: `Makes pictures of the pages of the built site, ${widths.join(" and ")} pixels wide, light and dark.`,
  names: [
    "[folder words...]",
    "the folder to write, which must not exist, and words of the names of pages; all if none",
  ],
  options: { "--site <folder>": "the built site; dist/ if not given" },
  examples: [
    ["npm run screenshots -- /tmp/pictures", "makes pictures of every page"],
    ["npm run screenshots -- /tmp/pictures slices retraining", "makes those of two pages"],
  ],
} as const;

await startCommand(description, async ({ site }, [folder, ...words]) => {
  if (folder === undefined) throw new Error(`missing folder: none (expected ${usageOf(description)})`);
  if (existsSync(folder)) throw new Error(`existing folder: ${folder} (expected a name that is free)`);
  await takePictures(resolve(site ?? join(repositoryRoot, "dist")), resolve(folder), words);
});

async function takePictures(site: string, folder: string, words: readonly string[]): Promise<void> {
  const served = await serveSite(site);
  await mkdir(dirname(folder), { recursive: true });
  const partial = await mkdtemp(`${folder}-`);
  try {
    const pages = (await filesOf(site)).filter(
      (name) =>
        /^(index|pages\/.+)\.html$/.test(name) &&
        (words.length === 0 || words.some((word) => name.includes(word))),
    );
    if (pages.length === 0)
      throw new Error(`unknown page: ${words.join(" ")} (expected a part of a page's name in ${site})`);
    const browser = await launchBrowser();
    try {
      for (const page of pages) {
        for (const width of widths) await takePage(browser, new URL(page, served.url), width, partial);
        console.error(page);
      }
    } finally {
      await browser.close();
    }
    await rename(partial, folder);
  } finally {
    await served.close();
    await rm(partial, { recursive: true, force: true });
  }
}

/** Writes the pictures of a page, such as `slices-1280-dark-2.png` for the second part of it. */
async function takePage(browser: Browser, address: URL, width: number, folder: string): Promise<void> {
  const name = /([^/]+)\.html$/.exec(address.pathname)?.[1] ?? "";
  const context = await browser.newContext({ viewport: { width, height: 800 }, serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    await page.goto(address.href, { waitUntil: "load" });
    await readThrough(page);
    const long = await page.evaluate(() => document.documentElement.scrollHeight);
    for (const colourScheme of colourSchemes) {
      await page.emulateMedia({ colorScheme: colourScheme });
      for (let top = 0; top < long; top += height) {
        const part = 1 + top / height;
        await page.screenshot({
          path: join(folder, `${name}-${width}-${colourScheme}-${part}.png`),
          clip: { x: 0, y: top, width, height: Math.min(height, long - top) },
          fullPage: true,
          animations: "disabled",
        });
      }
    }
  } finally {
    await context.close();
  }
}

/** Scrolls to the end and back, as what is far down may be drawn when it comes near, and waits until all is there. */
async function readThrough(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector("observablehq-loading") === null);
  let [top, long] = [0, 1];
  while (top < long) {
    long = await page.evaluate((to) => {
      scrollTo(0, to);
      return document.documentElement.scrollHeight;
    }, top);
    await page.waitForTimeout(50);
    top += 700;
  }
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => document.querySelector("observablehq-loading") === null);
}
