import { describe, expect, test } from "vitest";
import { useSite } from "./harness/useSite.js";

const path = "/pages/error-analysis.html";

describe("the list of errors", () => {
  const built = useSite();

  test("starts with the mistakes, the most confident first", async () => {
    await built.visit(path, async (page) => {
      const confidences = await page.locator("tbody tr td:last-child").allInnerTexts();
      const numbers = confidences.map(Number).filter((value) => value <= 1 && value >= 0.5);
      expect(numbers.length).toBeGreaterThan(3);
      expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    });
  });

  test("filters by words, keeps the filter in the address, and restores it", async () => {
    await built.visit(path, async (page) => {
      await page.getByLabel("Words in title or author").fill("history");
      await page.getByLabel("Prediction").selectOption({ label: "all" });
      await page.waitForFunction(() => location.search.includes("words=history"));
      const status = await page.locator("p.status").first().innerText();
      await page.reload();
      await page.waitForFunction(() => document.querySelector("p.status")?.textContent);
      expect(await page.locator("p.status").first().innerText()).toBe(status);
      expect(await page.getByLabel("Words in title or author").inputValue()).toBe("history");
    });
  });

  test("shows the titles of a cell of the confusion matrix", async () => {
    await built.visit(path, async (page) => {
      const cell = page.locator("table button[aria-pressed]").first();
      const shown = Number((await cell.innerText()).match(/[\d,]+/)?.[0].replaceAll(",", ""));
      await cell.click();
      await expect
        .poll(async () => page.locator("p.status").first().innerText())
        .toMatch(new RegExp(`^${shown.toLocaleString("en-GB")} of `));
    });
  });
});
