import { describe, expect, test } from "vitest";
import { accessibilityViolations } from "./harness/accessibility.js";
import { brokenLinks } from "./harness/links.js";
import { sitePages } from "./harness/sitePages.js";
import { useSite } from "./harness/useSite.js";

const pages = sitePages();

describe("the built site", () => {
  const built = useSite();

  test.each(pages)("%s shows no error, asks no other host, and has content", async (path) => {
    await built.visit(path, async (page) => {
      expect((await page.locator("#observablehq-main").innerText()).length).toBeGreaterThan(400);
      expect(await page.locator("#observablehq-main").innerText()).not.toMatch(
        /\bNaN\b|\bundefined\b|\bnull\b/,
      );
    });
  });

  test.each(pages)("%s has nothing that axe-core calls a violation", async (path) => {
    await built.visit(path, async (page) => {
      // Framework's sidebar checkbox stands outside every landmark.
      expect(await accessibilityViolations(page, { without: ["region"] })).toEqual([]);
    });
  });

  test.each(pages)("%s does not scroll sideways on a phone", async (path) => {
    await built.visit(
      path,
      async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      },
      { viewport: { width: 390, height: 800 } },
    );
  });

  test("has no broken link", async () => {
    expect(await brokenLinks(built.browser, built.site)).toEqual([]);
  });

  test("every page names the sources of its data", async () => {
    for (const path of pages)
      await built.visit(path, async (page) => {
        expect(await page.getByText("Where the data came from").count()).toBe(1);
      });
  });
});
