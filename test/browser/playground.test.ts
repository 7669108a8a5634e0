import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { loadTestSample } from "../../loaders/tables/testSample.js";
import { readModel } from "../../models/artefacts.js";
import { LinearScorer } from "../../src/lib/model/linearScorer.js";
import { useSite } from "./harness/useSite.js";

const path = "/pages/playground.html";

async function plainScores(titles: string[]): Promise<number[]> {
  const { description, onnx } = await readModel("title-genre");
  const { values } = await new LinearScorer(description, onnx).score(titles);
  return titles.map((_, i) => values[i * 2 + 1]);
}

/** Pastes a text into the field for lists, as a reader does: typing 10,000 lines takes the browser minutes. */
async function paste(page: Page, text: string): Promise<void> {
  await page.locator("#titles-to-score").evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** Scores a list on the page and gives the rows of the CSV that it offers. */
async function scoreList(page: Page, titles: string[]): Promise<Record<string, string>[]> {
  await paste(page, titles.join("\n"));
  await page.getByRole("button", { name: "Score the list" }).click();
  const button = page.getByRole("button", { name: "Download as CSV" });
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 60_000 }), button.click()]);
  return parse(await readFile(await download.path()), { columns: true, bom: true });
}

describe("the playground", () => {
  const built = useSite();

  test("gives a known title the probability that the plain scorer gives it", async () => {
    const title = "The Heir of Blackwood Grange. A novel. In three volumes";
    const [expected] = await plainScores([title]);
    await built.visit(path, async (page) => {
      await page.fill("#title-to-score", title);
      const shown = page.locator("[data-probability]");
      await shown.waitFor({ timeout: 60_000 });
      expect(Number(await shown.getAttribute("data-probability"))).toBeCloseTo(expected, 5);
      expect(expected).toBeGreaterThan(0.5);
      expect(await page.locator(".playground-verdict .tag").innerText()).toBe("fiction");
    });
  });

  test("agrees with the plain scorer on every labelled title of the test sample to 1e-5", async () => {
    const titles = (await loadTestSample()).rows
      .filter(({ label, title }) => label !== null && title.trim() !== "")
      .map(({ title }) => title.replace(/\s+/g, " "));
    const expected = await plainScores(titles);
    await built.visit(path, async (page) => {
      const rows = await scoreList(page, titles);
      expect(rows).toHaveLength(titles.length);
      const worst = Math.max(...rows.map(({ p_fiction }, i) => Math.abs(Number(p_fiction) - expected[i])));
      expect(worst).toBeLessThan(1e-5);
    });
  });

  test("shows markup in a title as text, and disarms formulas in the CSV", async () => {
    const titles = ["<img src=x onerror=\"document.title='hacked'\">", "=HYPERLINK(1)", "A novel"];
    await built.visit(path, async (page) => {
      const rows = await scoreList(page, titles);
      expect(rows.map(({ title }) => title)).toEqual([titles[0], `'${titles[1]}`, titles[2]]);
      expect(await page.getByRole("cell", { name: titles[0] }).count()).toBe(1);
      expect(await page.title()).not.toBe("hacked");
      await page.fill("#title-to-score", titles[0]);
      await page.locator("[data-probability]").waitFor();
      expect(await page.locator(".evidence-text").innerText()).toContain("<img src=x");
      expect(await page.title()).not.toBe("hacked");
    });
  });

  test("says that an empty title holds nothing, and takes a title of 100,000 characters, emoji and Arabic", async () => {
    await built.visit(path, async (page) => {
      await page.fill("#title-to-score", "   ");
      await page.getByText("There is nothing to read yet").waitFor();
      for (const title of ["A long tale ".repeat(8334).slice(0, 100_000), "📚✨", "ألف ليلة وليلة"]) {
        await page.fill("#title-to-score", title);
        await page.locator("[data-probability]").waitFor({ timeout: 60_000 });
      }
    });
  });

  test("restores the title from its address", async () => {
    await built.visit(`${path}?title=Poems%20and%20ballads`, async (page) => {
      await page.locator("[data-probability]").waitFor({ timeout: 60_000 });
      expect(await page.inputValue("#title-to-score")).toBe("Poems and ballads");
    });
  });

  test("scores no more than 10,000 lines and says so, keeps the page alive, and can be stopped", async () => {
    const titles = Array.from({ length: 12_000 }, (_, i) => `A history of parish number ${i}, with plates`);
    await built.visit(path, async (page) => {
      const rows = await scoreList(page, titles);
      expect(rows).toHaveLength(10_000);
      expect(await page.getByText("only the first 10,000 are scored").count()).toBe(1);
    });
  });
});
