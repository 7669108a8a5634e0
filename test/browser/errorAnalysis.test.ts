import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useSite } from "./harness/useSite.js";

const path = "/pages/error-analysis.html";

describe("the page on errors", () => {
  const built = useSite();

  test("is about the model that the reader picks, and keeps it in the address", async () => {
    await built.visit(path, async (page) => {
      const first = await page.locator(".key-figures").innerText();
      await page.locator(".model-picker select").selectOption({ index: 0 });
      await expect.poll(() => page.locator(".key-figures").innerText()).not.toBe(first);
      await page.waitForFunction(() => location.search.includes("model="));
      const picked = await page.locator(".key-figures").innerText();
      await page.reload();
      await expect.poll(() => page.locator(".key-figures").innerText()).toBe(picked);
    });
  });
});

describe("the limits of certainty", () => {
  const built = useSite();
  const left = async (page: Page) =>
    Number(
      /([\d,]+) are left for a human/
        .exec(await page.locator(".limit-sentence").innerText())?.[1]
        .replaceAll(",", ""),
    );

  test("move by the arrow keys, by typing and by dragging, and the counts follow", async () => {
    await built.visit(path, async (page) => {
      const before = await left(page);
      const handle = page.getByRole("slider", { name: "Fiction from" });
      await handle.focus();
      await page.keyboard.press("PageDown");
      await page.keyboard.press("PageDown");
      const stepped = await left(page);
      expect(stepped).toBeLessThan(before);
      await page.getByLabel("Fiction from", { exact: true }).and(page.locator("input")).fill("0.99");
      await page.keyboard.press("Enter");
      expect(await left(page)).toBeGreaterThan(stepped);
      const strip = await page.locator(".limit-strip").boundingBox();
      const box = await handle.boundingBox();
      if (!strip || !box) throw new Error("no handle (expected one for each limit)");
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(strip.x + strip.width * 0.6, box.y + box.height / 2, { steps: 3 });
      await page.mouse.up();
      expect(Number(await handle.getAttribute("aria-valuenow"))).toBeCloseTo(0.6, 2);
      await page.waitForFunction(() => location.search.includes("secondFrom=0.6"));
    });
  });

  test("warn when they were fitted on the test sample", async () => {
    await built.visit(path, async (page) => {
      const warning = page.locator(".limits .caveat");
      await page.locator(".limits").waitFor();
      expect(await warning.isVisible()).toBe(false);
      await page.getByRole("button", { name: "Fit on the test sample" }).click();
      expect(await warning.isVisible()).toBe(true);
      await page.getByRole("button", { name: "As fitted on validation titles" }).click();
      expect(await warning.isVisible()).toBe(false);
    });
  });
});

describe("the cost of a mistake", () => {
  const built = useSite();

  test("sets the threshold: four to one makes it 0.8", async () => {
    await built.visit(path, async (page) => {
      const field = page.locator(".costs input[type=number]");
      await field.fill("4");
      await field.press("Enter");
      await expect.poll(() => page.locator(".cost-words").innerText()).toMatch(/probability of 0\.800/);
      await page.waitForFunction(() => location.search.includes("cost=4"));
    });
  });
});

describe("verdicts on labels", () => {
  const built = useSite();
  const accuracy = (page: Page) =>
    page
      .locator("table:has(caption:has-text('Every metric')) tbody tr")
      .first()
      .locator("td")
      .allInnerTexts();
  const give = (page: Page, title: number, verdict: string) =>
    page.locator(".label-review li").nth(title).getByRole("button", { name: verdict });

  test("restate every metric, and outlive a reload", async () => {
    await built.visit(path, async (page) => {
      await expect.poll(async () => (await accuracy(page)).at(-1)).toBe("0.000");
      await give(page, 0, "the label is wrong").click();
      await give(page, 1, "ambiguous").click();
      await page.getByLabel("Note on title 2").fill("=both");
      await page.getByLabel("Note on title 2").press("Enter");
      await expect.poll(async () => (await accuracy(page)).at(-1)).toMatch(/^\+0\.00/);
      await page.reload();
      await expect.poll(() => page.locator(".review-status").innerText()).toMatch(/^2 verdicts/);
      expect(await give(page, 1, "ambiguous").getAttribute("aria-pressed")).toBe("true");
      expect(await page.getByLabel("Note on title 2").inputValue()).toBe("=both");
    });
  });

  test("go out as CSV and come in again; rows that cannot be used are listed, and nothing held is lost", async () => {
    await built.visit(path, async (page) => {
      await give(page, 0, "the label is wrong").click();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Export verdicts as CSV" }).click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      const text = Buffer.concat(chunks).toString();
      const [, line] = text.split("\n");
      const changed = `${text}${line.replace("the label is wrong", "ambiguous")}\n${line.replace("the label is wrong", "nonsense")}\nelsewhere,1,,ambiguous,\n`;
      await page
        .getByLabel("File with verdicts")
        .setInputFiles({ name: "mine.csv", mimeType: "text/csv", buffer: Buffer.from(changed) });
      await expect
        .poll(() => page.locator(".verdict-import").innerText())
        .toMatch(/0 verdicts added, 1 held already, 3 rows refused/);
      expect(
        await page.locator("table:has(caption:has-text('Rows that were refused')) tbody tr").count(),
      ).toBe(3);
      expect(await give(page, 0, "the label is wrong").getAttribute("aria-pressed")).toBe("true");
    });
  });

  test("work for the visit where the browser keeps nothing", async () => {
    await built.visit(path, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, "localStorage", {
          get: () => {
            throw new DOMException("blocked", "SecurityError");
          },
        });
      });
      await page.reload();
      await give(page, 0, "ambiguous").click();
      await expect
        .poll(() => page.locator(".review-status").innerText())
        .toMatch(/1 verdict.*keeps nothing/s);
    });
  });
});

describe("the list of errors", () => {
  const built = useSite();
  const status = (page: Page) => page.locator(".error-browser p.status").first();

  test("starts with the mistakes, the most confident first", async () => {
    await built.visit(path, async (page) => {
      await page.locator(".error-browser tbody tr").first().waitFor();
      const confidences = await page.locator(".error-browser tbody tr td:last-child").allInnerTexts();
      const numbers = confidences.map(Number).filter((value) => value <= 1 && value >= 0.5);
      expect(numbers.length).toBeGreaterThan(3);
      expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    });
  });

  test("filters by words, keeps the filter in the address, and restores it", async () => {
    await built.visit(path, async (page) => {
      await page.getByLabel("Words in title or author").fill("history");
      await page.getByLabel("Prediction").selectOption({ label: "all" });
      await page.waitForFunction(
        () => /words=history/.test(location.hash) && /verdict=all/.test(location.search),
      );
      const shown = await status(page).innerText();
      await page.reload();
      await expect.poll(() => status(page).innerText()).toBe(shown);
      expect(await page.getByLabel("Words in title or author").inputValue()).toBe("history");
    });
  });

  test("shows the titles of a cell of the confusion matrix", async () => {
    await built.visit(path, async (page) => {
      const cell = page.locator(".error-browser table button[aria-pressed]").first();
      const shown = Number((await cell.innerText()).match(/[\d,]+/)?.[0].replaceAll(",", ""));
      await cell.click();
      await expect
        .poll(async () => status(page).innerText())
        .toMatch(new RegExp(`^${shown.toLocaleString("en-GB")} of `));
    });
  });
});

describe("the board of all tasks", () => {
  const built = useSite();
  const tableOf = (page: Page, caption: string) => page.locator(`table:has(caption:has-text("${caption}"))`);

  test("has a column for each task, and the worst calibrated labels of the one that was chosen", async () => {
    await built.visit(`${path}?task=quote-themes`, async (page) => {
      const board = tableOf(page, "every task");
      await expect.poll(() => board.locator("thead th").count()).toBe(6);
      const macroF1 = board.locator("tbody tr", { hasText: "Macro-F1" }).locator("td.right");
      for (const cell of await macroF1.allInnerTexts()) expect(cell).toMatch(/0\.\d{3}\s+0\.\d{3}–0\.\d{3}/);
      const worst = tableOf(page, "Calibration by class").locator("tbody tr");
      await expect.poll(() => worst.count()).toBe(10);
      const text = await page.locator("#observablehq-main").innerText();
      expect(text).toMatch(/trained with one seed/);
      expect(text).toMatch(/a model without fault would score 0\.\d{3}/);
    });
  });
});
