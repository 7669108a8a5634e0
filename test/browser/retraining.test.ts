import { describe, expect, test } from "vitest";
import { accessibilityViolations } from "./harness/accessibility.js";
import { useSite } from "./harness/useSite.js";

const path = "/pages/retraining.html";
const changes = "table:has(th:has-text('Moved by')) tbody tr";

describe("the page on retraining", () => {
  const built = useSite();

  test("has nothing that axe-core calls a violation, with every table of data open", async () => {
    await built.visit(path, async (page) => {
      for (const summary of await page.locator("details.figure-data > summary").all()) await summary.click();
      // Framework's sidebar checkbox stands outside every landmark.
      expect(await accessibilityViolations(page, { without: ["region"] })).toEqual([]);
    });
  });

  test("gives every chart a text alternative with figures, and its data", async () => {
    await built.visit(path, async (page) => {
      const figures = page.locator("figure.figure");
      expect(await figures.count()).toBeGreaterThanOrEqual(8);
      for (const figure of await figures.all()) {
        expect(await figure.locator(".chart").getAttribute("aria-label")).toMatch(/\d/);
        expect(await figure.locator("details.figure-data").count()).toBe(1);
      }
    });
  });

  test("prints no missing number, and does not scroll sideways on a phone", async () => {
    await built.visit(
      path,
      async (page) => {
        const text = await page.locator("#observablehq-main").innerText();
        expect(text).not.toMatch(/\bNaN\b|\bundefined\b|\bnull\b|\[object/);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      },
      { viewport: { width: 390, height: 800 } },
    );
  });

  test("lists the titles that flipped, keeps the choice in the address, and restores it", async () => {
    await built.visit(path, async (page) => {
      await page.getByLabel("From", { exact: true }).selectOption({ index: 0 });
      await page.getByLabel("Show", { exact: true }).selectOption({ label: "all titles" });
      await page.waitForFunction(() => location.search.includes("change=all"));
      const status = await page.locator("p.status").first().innerText();
      expect(status).toMatch(/^([\d,]+) of \1 titles/);
      await page.reload();
      await expect.poll(() => page.locator("p.status").first().innerText()).toBe(status);
      expect(await page.locator(changes).count()).toBeGreaterThan(5);
    });
  });

  test("turns gains into losses when the rungs are swapped from the keyboard", async () => {
    await built.visit(`${path}?from=published&to=final`, async (page) => {
      const counts = async () =>
        /([\d,]+) are gained, ([\d,]+) lost/
          .exec(await page.locator("p.status").first().innerText())
          ?.slice(1) ?? [];
      const before = await counts();
      await page.getByRole("button", { name: "Swap the rungs" }).focus();
      await page.keyboard.press("Enter");
      expect(before).toHaveLength(2);
      await expect.poll(counts).toEqual([...before].reverse());
    });
  });
});
