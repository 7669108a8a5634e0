import { describe, expect, test } from "vitest";
import { useSite } from "./harness/useSite.js";

const patient = { timeout: 30_000 };

describe("the pages on multi-label tasks", () => {
  const built = useSite();

  test.each(["book-genres", "quote-themes", "question-tags"])(
    "%s shows its figures, a label in detail, and its texts",
    async (task) => {
      await built.visit(`/pages/${task}.html`, async (page) => {
        await page.locator(".label-detail h3").waitFor(patient);
        await page.getByRole("region", { name: "Held-out texts", exact: true }).waitFor(patient);
        const text = await page.locator("#observablehq-main").innerText();
        expect(text).toMatch(/Micro-F1\s+0\.\d{3}/i);
        expect(text).toMatch(/For \d+ labels? of \d+ a probability could be found|Of none of the \d+ labels/);
        expect(await page.locator("figure.figure svg").count()).toBeGreaterThanOrEqual(4);
      });
    },
  );

  test("choosing a label shows it in detail, keeps it in the address, and a link restores it", async () => {
    await built.visit("/pages/quote-themes.html", async (page) => {
      await page.locator("#label-in-detail").selectOption("death");
      expect(await page.locator(".label-detail h3").innerText()).toBe("death");
      await page.waitForURL(/about=death/);
      await page.reload();
      await page.locator(".label-detail h3").waitFor(patient);
      expect(await page.locator(".label-detail h3").innerText()).toBe("death");
    });
  });

  test("a pair of confused labels leads to its texts, and a text to the words behind a label", async () => {
    await built.visit("/pages/question-tags.html", async (page) => {
      const texts = page.getByRole("region", { name: "Held-out texts", exact: true });
      await texts.waitFor(patient);
      const pair = page.getByRole("button", { name: /^See texts where/ }).first();
      const [, missed, given] = /where (.+) is missed and (.+) given/.exec(
        (await pair.getAttribute("aria-label")) ?? "",
      ) as unknown as [string, string, string];
      await pair.click();
      await page.waitForURL(/instead=/);
      const row = texts.locator("tbody tr").first();
      const cells = await row.locator("td").allInnerTexts();
      expect(cells.at(-3)).toContain(missed);
      expect(cells.at(-2)).toContain(given);
      await row.locator("td.select button").click();
      await page.locator(".judged-text .examples button").first().click();
      await page.locator(".judged-text .evidence-block").waitFor(patient);
    });
  });
});
