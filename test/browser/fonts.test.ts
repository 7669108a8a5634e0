import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { filesOf } from "../../tools/publish/siteFolder.js";
import { settled } from "./harness/page.js";
import { useSite } from "./harness/useSite.js";

const path = "/pages/how-to-cite.html";
const fonts = "**/*.woff2";

/** Height in pixels of the text of the page. */
const height = (page: Page) => page.locator("#observablehq-main").evaluate((main) => main.scrollHeight);

describe("the fonts of the book", { timeout: 120_000 }, () => {
  const built = useSite();

  test("are the site's own, at most 60 kB before a page is read, and have old-style figures", async () => {
    const names = (await filesOf(built.site.folder)).filter((name) => name.endsWith(".woff2"));
    await built.visit(path, async (page) => {
      await page.evaluate(() => document.fonts.ready);
      const loaded = await page.evaluate(() =>
        performance
          .getEntriesByType("resource")
          .map(({ name }) => new URL(name).pathname.slice(1))
          .filter((name) => name.endsWith(".woff2")),
      );
      expect(names).toEqual(expect.arrayContaining(loaded));
      const first = loaded.filter((name) => !/bold/.test(name));
      const sizes = await Promise.all(
        first.map(async (name) => (await stat(join(built.site.folder, name))).size),
      );
      expect(sizes.length).toBeGreaterThanOrEqual(2);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000);
      // Old-style figures are of many heights and widths; lining ones, as in tables, are of one.
      const widths = await page.evaluate(() =>
        ["normal", "lining-nums tabular-nums"].map((figures) => {
          const line = document.createElement("span");
          line.style.cssText = `font: 40px Alegreya; font-variant-numeric: ${figures}; position: absolute`;
          document.body.append(line);
          return ["111", "000"].map((digits) => {
            line.textContent = digits;
            return line.getBoundingClientRect().width;
          });
        }),
      );
      expect(widths[0][0]).not.toBeCloseTo(widths[0][1], 0);
      expect(widths[1][0]).toBeCloseTo(widths[1][1], 1);
    });
  });

  test("leave the text in a font of the machine, of nearly the same height, where they do not load", async () => {
    const usual = await built.visit(path, async (page) => {
      await page.evaluate(() => document.fonts.ready);
      return height(page);
    });
    const context = await built.browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    await page.route(fonts, (route) => route.abort());
    await page.goto(new URL(path, built.site.url).href);
    await settled(page);
    expect((await page.locator("h1").innerText()).length).toBeGreaterThan(3);
    expect(Math.abs((await height(page)) / usual - 1)).toBeLessThan(0.06);
    await context.close();
  });

  test("move nothing when they come late", async () => {
    const context = await built.browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(fonts, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(new URL(path, built.site.url).href, { waitUntil: "commit" });
    await page.locator("#observablehq-footer").waitFor({ state: "attached" });
    await page.waitForTimeout(1500);
    await page.evaluate(() => {
      const shifts: number[] = ((window as { shifts?: number[] }).shifts = []);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: "layout-shift" });
    });
    release();
    await page.waitForFunction(
      () => document.fonts.check("16px Alegreya") && document.fonts.status === "loaded",
    );
    await page.waitForTimeout(500);
    const shifts = await page.evaluate(() => (window as { shifts?: number[] }).shifts ?? []);
    // Below 0.1 a shift counts as good (web.dev, Cumulative Layout Shift).
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.1);
    await context.close();
  });
});
