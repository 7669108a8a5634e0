import { describe, expect, test } from "vitest";
import { sitePages } from "./harness/sitePages.js";
import { useSite } from "./harness/useSite.js";

describe("on paper", () => {
  const built = useSite();

  test.each(sitePages())("%s has its charts, dark on white, and nothing to press", async (path) => {
    await built.visit(
      path,
      async (page) => {
        await page.emulateMedia({ media: "print", colorScheme: "dark" });
        await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
        const undrawn = page.locator("figure.figure .chart:empty");
        await expect.poll(() => undrawn.count()).toBe(0);

        const main = page.locator("#observablehq-main");
        const pressed = "button, select, input, textarea, [role=tab], .file-drop";
        const controls = await main.locator(pressed).evaluateAll((all) =>
          // The headings and cells of tables stay, and are there to be read.
          all
            .filter((each) => each.getClientRects().length > 0 && each.closest("th, td") === null)
            .map((each) => each.outerHTML.slice(0, 120)),
        );
        expect(controls).toEqual([]);
        expect(
          await page.locator("#observablehq-sidebar, #observablehq-toc").filter({ visible: true }).count(),
        ).toBe(0);
        expect(await main.evaluate((text) => getComputedStyle(text).color)).toBe("rgb(35, 33, 29)");
        const widest = await page
          .locator("figure.figure svg, figure.figure canvas")
          .evaluateAll((all) => Math.max(0, ...all.map((each) => each.getBoundingClientRect().right)));
        expect(widest).toBeLessThanOrEqual(800);
      },
      { viewport: { width: 800, height: 1100 } },
    );
  });
});
