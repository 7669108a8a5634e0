import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repositoryRoot } from "../../loaders/paths.js";
import { launchBrowser } from "../../tools/browser.js";
import { visit } from "./harness/page.js";
import { serveSite, type Site } from "../../tools/serveSite.js";
import { sitePages } from "./harness/sitePages.js";

const parts = [
  "src",
  "loaders",
  "models",
  "tools",
  "bench",
  "CITATION.cff",
  "LICENSE",
  "docs",
  "observablehq.config.ts",
  "package.json",
  "tsconfig.json",
];
const pages = sitePages().map((path) => path.slice(1));

/** Pages that are drawn from rows from end to end, and say so at their top. */
const tools =
  /^pages\/(cross-filter|slices|sql|find-by-meaning|playground|your-catalogue|your-own-task)\.html$/;

/** Is the site of the repository built with the data? Else there is nothing to compare with. */
const withData = existsSync(join(repositoryRoot, "../shared/data"));

/** Sentences, key figures and charts (by their summaries) of a page, but for those that stand under a mark of the sample. */
async function unmarked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said: string[] = [];
    let marked = false;
    const parts = "h1, h2, h3, .sample-mark, .key-figures, .finding, .caveat, .chart, p, li";
    for (const part of document.querySelectorAll<HTMLElement>(`#observablehq-main :is(${parts})`)) {
      if (/^H\d$/.test(part.tagName)) marked = false;
      if (part.matches(".sample-mark")) marked = true;
      if (marked || part.closest(".sample-banner, .sample-mark, .provenance, details, [hidden]")) continue;
      said.push((part.matches(".chart") ? part.getAttribute("aria-label") : part.innerText)?.trim() ?? "");
    }
    return said.filter((text) => text !== "");
  });
}

describe("a site built with no mirror and no network", () => {
  let parent: string;
  let site: Site;
  let book: Site;
  let browser: Awaited<ReturnType<typeof launchBrowser>>;

  beforeAll(async () => {
    // In a folder of its own, so that no mirror stands beside it.
    parent = await mkdtemp(join(tmpdir(), "sample-site-"));
    const folder = join(parent, "repository");
    for (const part of parts)
      await cp(join(repositoryRoot, part), join(folder, part), {
        recursive: true,
        // What Framework made of packages is the same for any data.
        filter: (path) => !path.includes(".observablehq/cache/data"),
      });
    await symlink(join(repositoryRoot, "node_modules"), join(folder, "node_modules"));
    await promisify(execFile)(process.execPath, ["--import", "tsx", "tools/build.ts"], {
      cwd: folder,
      env: { ...process.env, WORKBENCH_DATA: "/nonexistent", WORKBENCH_OFFLINE: "1" },
      maxBuffer: 2 ** 26,
    });
    site = await serveSite(join(folder, "dist"));
    book = await serveSite();
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
    await book.close();
    await rm(parent, { recursive: true });
  });

  test.runIf(withData).each(pages.filter((path) => !tools.test(path)))(
    "says nothing that is not marked but what the book says with its data: /%s",
    async (path) => {
      const [without, withIt] = await Promise.all(
        [site, book].map(({ url }) => visit(browser, new URL(path, url), unmarked)),
      );
      expect(without.filter((said) => !withIt.includes(said))).toEqual([]);
      expect(without.length).toBeGreaterThan(0);
    },
  );

  test.each(pages)("says on every page that it shows the sample, and works: /%s", async (path) => {
    await visit(browser, new URL(path, site.url), async (page) => {
      await page.locator(".sample-banner").first().waitFor({ state: "attached", timeout: 30_000 });
      expect(await page.locator("#observablehq-main").innerText()).not.toMatch(/\bNaN\b|\bundefined\b/);
    });
  });
});
