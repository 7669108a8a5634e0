import { describe, expect, test } from "vitest";
import { useSite } from "./harness/useSite.js";

const path = "/pages/other-catalogues.html";

describe("the page on other catalogues", () => {
  const built = useSite();

  test("lists the errors of the chosen model and set, and restores them from the address", async () => {
    await built.visit(path, async (page) => {
      const status = page.locator("p.status", { hasText: "titles of" });
      const before = await status.innerText();
      await page.getByLabel("Model", { exact: true }).selectOption({ index: 0 });
      await page.getByLabel("Set", { exact: true }).selectOption({ index: 3 });
      await page.getByLabel("Predictions", { exact: true }).selectOption({ label: "all" });
      await page.waitForFunction(() => location.search.includes("set=catalogue"));
      const told = await status.innerText();
      expect(told).not.toBe(before);
      expect(told).toMatch(/^([\d,]+) of \1 titles/);
      await page.waitForFunction(() => location.search.includes("verdict=all"));
      await page.reload();
      await expect.poll(() => status.innerText()).toBe(told);
    });
  });

  test("counts in the list what the chart by class says", async () => {
    await built.visit(`${path}?set=hathiTrust&group=poetry&verdict=all`, async (page) => {
      const told = await page.locator("p.status", { hasText: "titles of" }).innerText();
      const wrong = Number(/wrong \(([\d.]+)%\)/.exec(told)?.[1]);
      const chart = page
        .locator("figure", { hasText: "HathiTrust: what is judged right?" })
        .locator(".chart");
      const right = Number(/poetry ([\d.]+)%/.exec((await chart.getAttribute("aria-label")) ?? "")?.[1]);
      expect(wrong + right).toBeCloseTo(100, 0);
    });
  });

  test("says what can be promised of other catalogues, and what their labels say of it", async () => {
    await built.visit(path, async (page) => {
      const rows = page.locator("table", { hasText: "What is promised elsewhere" }).locator("tbody tr");
      expect(await rows.count()).toBeGreaterThanOrEqual(3);
      expect(await page.getByText(/a weighted promise is broken, 5% being allowed/).count()).toBe(1);
    });
  });

  test("shows the evidence for a title that is selected", async () => {
    await built.visit(path, async (page) => {
      await page
        .getByRole("button", { name: /^Select / })
        .first()
        .click();
      await expect.poll(() => page.locator(".evidence-block").count()).toBe(1);
      await page.waitForFunction(() => location.search.includes("title="));
    });
  });

  test("says so where no title passes the filters", async () => {
    await built.visit(`${path}?words=qqqqzzzz`, async (page) => {
      expect(await page.getByText("No title passes these filters.").count()).toBe(1);
      expect(await page.locator("p.status", { hasText: "titles of" }).innerText()).toMatch(/^0 of /);
    });
  });
});
