import { describe, expect, test } from "vitest";
import { accessibilityViolations } from "./harness/accessibility.js";
import { brokenLinks } from "./harness/links.js";
import { sitePages } from "./harness/sitePages.js";
import { useSite } from "./harness/useSite.js";

const pages = sitePages();

describe("the built site", () => {
  const built = useSite();

  test.each(pages)(
    "%s shows no error, asks no other host, names its sources, and has nothing that axe-core calls a violation",
    async (path) => {
      await built.visit(path, async (page) => {
        const text = await page.locator("#observablehq-main").innerText();
        expect(text.length).toBeGreaterThan(400);
        expect(text).not.toMatch(/\bNaN\b|\bundefined\b|\bnull\b/);
        expect(await page.getByText("Where the data came from").count()).toBe(1);
        // Framework's sidebar checkbox stands outside every landmark.
        expect(await accessibilityViolations(page, { without: ["region"] })).toEqual([]);
      });
    },
  );

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
});
