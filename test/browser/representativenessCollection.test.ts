import { describe, expect, test } from "vitest";
import { useSite } from "./harness/useSite.js";

const path = "/pages/representativeness-collection.html";
const status = ".keyword-explorer > p.status";

describe("the page on the representativeness of the collection", () => {
  const built = useSite();

  test("crosses two properties that the address names, and says so where they are the same", async () => {
    await built.visit(`${path}?rows=place&columns=language`, async (page) => {
      await page.locator("figure[aria-label='How much was digitised, by place and language?']").waitFor();
      await page.getByLabel("Across", { exact: true }).selectOption({ label: "Place" });
      await page.getByText("Choose two different properties").waitFor();
      await page.waitForFunction(() => location.search.includes("columns=place"));
    });
  });

  test("counts the words typed, keeps them in the address, and restores them", async () => {
    await built.visit(path, async (page) => {
      const field = page.getByLabel("Keywords", { exact: true });
      await field.fill('novel, "history of", zzzz*');
      await expect.poll(() => page.locator(status).innerText()).toMatch(/novel: [\d,]+ in the collection/);
      expect(await page.locator(status).innerText()).toContain("No title has “zzzz*”.");
      await page.waitForFunction(() => location.hash.includes("words=novel"));
      await page.reload();
      await expect.poll(() => field.inputValue()).toBe('novel, "history of", zzzz*');
      await expect
        .poll(() => page.locator(".keyword-legend span").allInnerTexts())
        .toEqual(["novel", '"history of"', "zzzz*"]);
    });
  });

  test("answers bad input with a sentence: patterns that cannot be, no words, no years", async () => {
    await built.visit(path, async (page) => {
      const field = page.getByLabel("Keywords", { exact: true });
      await field.fill('tale, (, 1848, "open');
      await expect.poll(() => page.locator(status).innerText()).toContain("“(” is left out");
      expect(await page.locator(status).innerText()).toContain("is opened and never closed");
      await field.fill("");
      await expect.poll(() => page.locator(status).innerText()).toContain("Type a word");
      expect(await page.locator(".keyword-explorer figure").count()).toBe(0);
      await field.fill("*");
      await expect.poll(() => page.locator(status).innerText()).toMatch(/^\*: [\d,]+ in the collection/);
      await page.getByLabel("First year", { exact: true }).fill("1900");
      await page.getByLabel("Last year", { exact: true }).fill("1800");
      await expect.poll(() => page.locator(status).innerText()).toContain("is after the last");
    });
  });

  test("lists the titles of a stretch of years, chosen from the keyboard", async () => {
    await built.visit(`${path}?words=tale&window=1&first=1850&last=1860`, async (page) => {
      const line = page.locator(".title-list p.status");
      await expect
        .poll(() => line.innerText())
        .toMatch(/^tale: [\d,]+ of [\d,]+ titles? of the collection of 1850 to 1860/);
      const years = await page.locator(".title-list tbody tr td:first-child").allInnerTexts();
      for (const year of years) expect(Number(year)).toBeGreaterThanOrEqual(1850);
      await page.getByLabel("Titles of the", { exact: true }).focus();
      await page.keyboard.press("ArrowDown");
      await expect.poll(() => line.innerText()).toContain("of the catalogue");
      expect(await page.evaluate(() => location.hash)).toContain("words=tale");
    });
  });

  test("lists the titles behind a point of the chart", async () => {
    await built.visit(`${path}?words=*&window=3`, async (page) => {
      const chart = page.locator(".keyword-explorer figure svg").last();
      await chart.scrollIntoViewIfNeeded();
      const box = await chart.boundingBox();
      if (!box) throw new Error("missing chart");
      await page.mouse.move(box.x + box.width / 2, box.y + 40);
      await page.mouse.click(box.x + box.width / 2, box.y + 40);
      await page.waitForFunction(() => /first=\d{4}&last=\d{4}/.test(location.search));
      const [, first, last] = /first=(\d+)&last=(\d+)/.exec(await page.evaluate(() => location.search)) ?? [];
      expect(Number(last) - Number(first)).toBe(2);
    });
  });
});
