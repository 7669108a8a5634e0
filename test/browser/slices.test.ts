import { describe, expect, test } from "vitest";
import { useSite } from "./harness/useSite.js";

const path = "/pages/slices.html";
const slice = (...parts: unknown[]) => `slice=${encodeURIComponent(JSON.stringify(parts))}`;

describe("the page on confusion slices", () => {
  const built = useSite();

  test("saves a slice in the address, and a link restores it", async () => {
    await built.visit(path, async (page) => {
      await page.getByLabel("Word or words").fill("histor*");
      await page.getByLabel("Name", { exact: true }).fill("Histories");
      await page.getByRole("button", { name: "Save the slice" }).click();
      await page.waitForFunction(() => location.hash.includes("Histories"));
      await page.reload();
      await page.getByRole("heading", { name: "Titles of “Histories”" }).waitFor();
    });
  });

  test("keeps and explains a slice of a link whose column does not exist, and shows the others", async () => {
    const query = `${slice("Lost", ["publisher", "is", "X"])}&${slice("None", ["title", "has", "zzzz"])}`;
    await built.visit(`${path}?${query}`, async (page) => {
      await page.getByText('unknown column: "publisher"').waitFor();
      const row = await page.getByRole("row", { name: /None/ }).first().innerText();
      expect(row).toMatch(/0\s+0\s+–/);
      expect(await page.locator("#observablehq-main").innerText()).not.toMatch(/NaN|undefined|Infinity/);
      expect(page.url()).toContain("publisher");
    });
  });

  test("lets the tree of found slices be walked with the arrow keys", async () => {
    await built.visit(path, async (page) => {
      const items = page.locator("[role=treeitem]");
      await items.first().waitFor();
      await items.first().focus();
      await page.keyboard.press("End");
      const last = await page.evaluate(() => document.activeElement?.getAttribute("role"));
      expect(last).toBe("treeitem");
      expect(await page.locator("[role=treeitem][tabindex='0']").count()).toBe(1);
    });
  });
});
