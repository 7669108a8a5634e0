import { execFile } from "node:child_process";
import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
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

describe("a site built with no mirror and no network", () => {
  let parent: string;
  let site: Site;
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
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
    await rm(parent, { recursive: true });
  });

  test.each(pages)("says on every page that it shows the sample, and works: /%s", async (path) => {
    await visit(browser, new URL(path, site.url), async (page) => {
      await page.locator(".sample-banner").first().waitFor({ state: "attached", timeout: 30_000 });
      expect(await page.locator("#observablehq-main").innerText()).not.toMatch(/\bNaN\b|\bundefined\b/);
    });
  });
});
