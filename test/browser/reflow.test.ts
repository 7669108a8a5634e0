import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { sitePages } from "./harness/sitePages.js";
import { useSite } from "./harness/useSite.js";

/** Pixels of a small phone, and what a laptop's 1280 become at a zoom of 200%. */
const widths = [320, 640];

/** What readers must still find when there is less room: headings, figures and tables that have a size. */
async function shown(page: Page): Promise<string[]> {
  return page
    .locator("#observablehq-main :is(h1, h2, h3, figure.figure, table)")
    .evaluateAll((all) =>
      all
        .filter((element) => element.getClientRects().length > 0)
        .map((element) => element.getAttribute("aria-label") ?? element.tagName + (element.id || "")),
    );
}

describe("with little room, and for readers who want no motion", () => {
  const built = useSite();

  test.each(sitePages())(
    "%s loses nothing at 320 pixels and at 200% zoom, and nothing moves",
    async (path) => {
      const options = { viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" as const };
      await built.visit(
        path,
        async (page) => {
          const before = await shown(page);
          expect(before.length).toBeGreaterThan(0);
          for (const width of widths) {
            await page.setViewportSize({ width, height: 800 });
            await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
            expect(await shown(page)).toEqual(before);
          }
          const moving = await page.evaluate(() =>
            document
              .getAnimations()
              .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1)
              .map((animation) =>
                "animationName" in animation ? String(animation.animationName) : "transition",
              ),
          );
          expect(moving).toEqual([]);
        },
        options,
      );
    },
  );
});
