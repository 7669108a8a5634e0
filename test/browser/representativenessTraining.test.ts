import { describe, expect, test } from "vitest";
import { useSite } from "./harness/useSite.js";

const path = "/pages/representativeness-training.html";

describe("the page on the training data", () => {
  const built = useSite();

  test("holds another set against the collection, and restores the choice from the address", async () => {
    await built.visit(path, async (page) => {
      await page.getByLabel("Hold against the collection").selectOption({ index: 3 });
      await page.waitForFunction(() => location.search.includes("set=test"));
      await page.reload();
      await page.getByText("in the test sample and in the collection").first().waitFor();
    });
  });

  test("lists the training titles closest to one that is typed, and keeps the other choices", async () => {
    await built.visit(`${path}?set=misjoined`, async (page) => {
      await page.getByLabel("Words of a title, or a title of your own").fill("poems of the sea");
      await page.waitForFunction(
        () => /words=poems/.test(location.hash) && /set=misjoined/.test(location.search),
      );
      await page.getByText("Training titles closest to “poems of the sea”, by words").waitFor();
    });
  });

  test("shows the neighbours of a title chosen from the list with the keyboard", async () => {
    await built.visit(path, async (page) => {
      const select = page.locator(".map-and-list td.select > button").first();
      await select.focus();
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => location.search.includes("title="));
      expect(await page.locator(".close-heading").innerText()).toMatch(
        /^Training titles closest to “.*”, by meaning$/s,
      );
      const close = page.getByRole("region", { name: "Closest training titles" });
      await close.locator("tbody tr").first().waitFor();
      const similarities = (await close.locator("tbody tr td:first-child").allInnerTexts()).map(Number);
      expect(similarities).toEqual([...similarities].sort((a, b) => b - a));
    });
  });
});
