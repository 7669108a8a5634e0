import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../tools/browser.js";
import { budgetOf, firstThingOf } from "./budgets.js";
import { measureLoad, slowLine } from "./harness/pageLoad.js";
import { serveSite, type Site } from "../../tools/serveSite.js";
import { sitePages } from "./harness/sitePages.js";
import { slowness } from "./harness/slowness.js";

/** What `npm run bench -- pages` prints, held to the budgets: bytes and requests exactly, times by how busy the machine is. */
describe("on a slow line and a slow processor", () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    site = await serveSite(undefined, { compressed: true });
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test.each(sitePages())("%s keeps to its budget", async (path) => {
    const budget = budgetOf(path);
    const page = await browser.newPage();
    const busy = await slowness(page);
    await page.close();
    const load = await measureLoad(browser, new URL(path, site.url).href, slowLine, firstThingOf(path));
    expect(load.firstChart).not.toBeNull();
    expect(load.requests).toBeLessThanOrEqual(budget.requests);
    expect(load.scriptBytes).toBeLessThanOrEqual(budget.scriptBytes);
    expect((load.firstChart ?? Infinity) / busy).toBeLessThanOrEqual(budget.firstChart);
    expect(load.longestTask / busy).toBeLessThanOrEqual(budget.longestTask);
  });
});
