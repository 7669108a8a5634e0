import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { addressParts } from "../../src/lib/addressParts.js";
import { useSite } from "./harness/useSite.js";

const path = "/pages/cross-filter.html";
const summary = (page: Page) => page.locator(".crossfilter-summary").innerText();
const passing = async (page: Page) => Number((await summary(page)).split(" of ")[0].replaceAll(",", ""));
const bar = (page: Page, group: string, name: string) =>
  page
    .getByRole("group", { name: group, exact: true })
    .getByRole("button", { name: new RegExp(`^(✓ )?${name}`) });
const barCount = async (page: Page, group: string, name: string) =>
  Number((await bar(page, group, name).locator(".bar-count").innerText()).replaceAll(",", ""));

describe("the page on cross-filtering", () => {
  const built = useSite();

  test("filters all other charts, the matrix and the list by a bar, from the keyboard, and keeps it in the address", async () => {
    await built.visit(path, async (page) => {
      const all = await passing(page);
      const fiction = await barCount(page, "What does the model say?", "fiction");
      await bar(page, "Is the model right?", "wrong").focus();
      await page.keyboard.press("Space");
      const wrong = await passing(page);
      expect(wrong).toBeGreaterThan(0);
      expect(wrong).toBeLessThan(all);
      expect(await barCount(page, "What does the model say?", "fiction")).toBeLessThan(fiction);
      // The chart of the filter itself still shows what it could choose.
      expect(await barCount(page, "Is the model right?", "right")).toBe(all - wrong);
      expect(await page.locator(".crossfilter-list tbody tr:visible").count()).toBe(Math.min(12, wrong));
      expect(await page.locator(".crossfilter-list").innerText()).not.toContain("✓");
      await page.waitForFunction(() => location.search === "?verdict=wrong");
    });
  });

  test("restores a link, and takes everything back with one button", async () => {
    await built.visit(`${path}?place=London&words=1..9&verdict=wrong`, async (page) => {
      const shown = await summary(page);
      await page.reload();
      await expect.poll(() => summary(page)).toBe(shown);
      expect(await bar(page, "Where?", "London").getAttribute("aria-pressed")).toBe("true");
      await page.getByRole("button", { name: "Reset all" }).click();
      await page.waitForFunction(() => location.search === "");
      expect(await summary(page)).toMatch(/^([\d,]+) of \1 /);
    });
  });

  test("brushes with the pointer and by typing alike", async () => {
    await built.visit(path, async (page) => {
      const area = page.locator("figure[aria-label='When?'] .brush-area");
      const box = await area.boundingBox();
      if (!box) throw new Error("no histogram (expected one of years)");
      await page.mouse.move(box.x + box.width * 0.6, box.y + 20);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.8, box.y + 20, { steps: 4 });
      await page.mouse.up();
      const brushed = await summary(page);
      const [from, to] = [page.getByLabel("When? from"), page.getByLabel("When? to")];
      const ends = [await from.inputValue(), await to.inputValue()];
      await page.getByRole("button", { name: "Reset: When?" }).click();
      expect(await summary(page)).not.toBe(brushed);
      await from.fill(ends[0]);
      await from.press("Enter");
      await to.fill(ends[1]);
      await to.press("Enter");
      expect(await summary(page)).toBe(brushed);
    });
  });

  test("lists the titles of a cell of the matrix, as many as the cell says", async () => {
    await built.visit(path, async (page) => {
      const cell = page.locator(".confusion-matrix td.wrong-answer button").first();
      const shown = Number(await cell.locator(".cell-count").innerText());
      await cell.click();
      expect(await passing(page)).toBe(shown);
      expect(await cell.getAttribute("aria-pressed")).toBe("true");
      await cell.click();
      expect(await passing(page)).toBeGreaterThan(shown);
    });
  });

  test("says which parts of a link it cannot use, and keeps the others", async () => {
    await built.visit(`${path}?shelf=12&place=Atlantis&verdict=wrong`, async (page) => {
      const note = await page.getByRole("alert").innerText();
      expect(note).toContain("shelf=12");
      expect(note).toContain("no such column");
      expect(note).toContain("place=Atlantis");
      expect(await bar(page, "Is the model right?", "wrong").getAttribute("aria-pressed")).toBe("true");
    });
  });

  test("runs the selection in DuckDB and finds as many titles", async () => {
    await built.visit(`${path}?place=London&form=novel&form=tale&year=1850..1899`, async (page) => {
      await page.getByRole("button", { name: "Run it here" }).click();
      await expect
        .poll(() => page.locator(".query-result").innerText(), { timeout: 60_000 })
        .toMatch(/as many as shown above/);
      const link = await page.getByRole("link", { name: "Open on the SQL page" }).getAttribute("href");
      expect(new URLSearchParams(addressParts(new URL(link ?? "", page.url())).typed).get("sql")).toMatch(
        /^SELECT id, title/,
      );
    });
  });

  test("switches to the whole collection, which has no truth to be right or wrong about", async () => {
    await built.visit(`${path}?place=London&verdict=wrong`, async (page) => {
      await page.locator(".crossfilter select").first().selectOption("collection");
      await page.waitForURL(/data=collection/);
      await page.locator(".crossfilter").waitFor();
      expect(page.url()).toContain("place=London");
      expect(page.url()).not.toContain("verdict");
      expect(await page.locator(".confusion-matrix").count()).toBe(0);
      expect(await passing(page)).toBeGreaterThan(0);
    });
  });
});
