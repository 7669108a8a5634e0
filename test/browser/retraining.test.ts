import { describe, expect, test } from "vitest";
import { useSite } from "./harness/useSite.js";

const path = "/pages/retraining.html";
const changes = "table:has(th:has-text('Moved by')) tbody tr";

describe("the page on retraining", () => {
  const built = useSite();

  test("lists the titles that flipped, keeps the choice in the address, and restores it", async () => {
    await built.visit(path, async (page) => {
      await page.getByLabel("From", { exact: true }).selectOption({ index: 0 });
      await page.getByLabel("Show", { exact: true }).selectOption({ label: "all titles" });
      await page.waitForFunction(() => location.search.includes("change=all"));
      const status = await page.locator("p.status", { hasText: / of [\d,]+ titles/ }).innerText();
      expect(status).toMatch(/^([\d,]+) of \1 titles/);
      await page.reload();
      await expect
        .poll(() => page.locator("p.status", { hasText: / of [\d,]+ titles/ }).innerText())
        .toBe(status);
      expect(await page.locator(changes).count()).toBeGreaterThan(5);
    });
  });

  test("turns gains into losses when the rungs are swapped from the keyboard", async () => {
    await built.visit(`${path}?from=published&to=final`, async (page) => {
      const counts = async () =>
        /([\d,]+) are gained, ([\d,]+) lost/
          .exec(await page.locator("p.status", { hasText: / of [\d,]+ titles/ }).innerText())
          ?.slice(1) ?? [];
      const before = await counts();
      await page.getByRole("button", { name: "Swap the rungs" }).focus();
      await page.keyboard.press("Enter");
      expect(before).toHaveLength(2);
      await expect.poll(counts).toEqual([...before].reverse());
    });
  });
});
