import { describe, expect, test } from "vitest";
import { useSite } from "./harness/useSite.js";

const path = "/pages/crowdsourcing.html";

describe("the page on crowdsourcing", () => {
  const built = useSite();

  test("lists the books that contradict their record, keeps the choice in the address, and restores it", async () => {
    await built.visit(path, async (page) => {
      await page.getByLabel("Field", { exact: true }).selectOption({ label: "place" });
      await page.waitForFunction(() => location.search.includes("field=place"));
      const status = page.locator("p.status", { hasText: "integrity check" });
      const told = await status.innerText();
      expect(told).toMatch(/^[\d,]+ of [\d,]+ books/);
      await page
        .getByRole("button", { name: /^Select / })
        .first()
        .click();
      await page.waitForFunction(() => location.search.includes("book="));
      const title = await page.locator(".audit-sides h4").innerText();
      await page.reload();
      await expect.poll(() => status.innerText()).toBe(told);
      await expect.poll(() => page.locator(".audit-sides h4").innerText()).toBe(title);
    });
  });

  test("lets the tree of terms be walked from the keyboard, and shows the books of a term", async () => {
    await built.visit(path, async (page) => {
      const tree = page.getByRole("tree");
      await tree.locator("[tabindex='0']").focus();
      const focused = () =>
        page.evaluate(() => document.activeElement?.querySelector(".term-row")?.textContent ?? "");
      const facet = await focused();
      await page.keyboard.press("ArrowRight");
      expect(await tree.locator("[role=treeitem]").first().getAttribute("aria-expanded")).toBe("true");
      await page.keyboard.press("ArrowRight");
      const term = await focused();
      expect(term).not.toBe(facet);
      await page.keyboard.press("Enter");
      const [, name, books] = /^\s*(.*?)([\d,]+) books\s*$/.exec(term) ?? [];
      await expect.poll(() => page.locator(".term-detail h3").innerText()).toBe(name);
      await page.waitForFunction(() => location.search.includes("term="));
      expect(await page.locator(".term-detail tbody tr").count()).toBe(
        Math.min(8, Number(books.replace(",", ""))),
      );
      await page.keyboard.press("ArrowLeft");
      expect(await focused()).toBe(facet);
      await page.keyboard.press("ArrowLeft");
      expect(await tree.locator("[role=treeitem]").first().getAttribute("aria-expanded")).toBe("false");
    });
  });

  test("finds terms, and says where no term has the letters", async () => {
    await built.visit(path, async (page) => {
      const all = await page.getByRole("treeitem").count();
      await page.getByLabel("Find a term").fill("poetry");
      await expect.poll(() => page.getByRole("treeitem", { name: /^Poetry/ }).count()).toBeGreaterThan(0);
      await page.getByLabel("Find a term").fill("qqqq");
      await expect.poll(() => page.getByText("No term has these letters.").count()).toBe(1);
      await page.getByLabel("Find a term").fill("");
      await expect.poll(() => page.getByRole("treeitem").count()).toBe(all);
    });
  });
});
