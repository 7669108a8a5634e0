import { readFile } from "node:fs/promises";
import { tableFromIPC } from "@uwdata/flechette";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { loadBooks } from "../../loaders/tables/books.js";
import { readModel } from "../../models/artefacts.js";
import { modelVersion, verdictOf } from "../../src/lib/inference/verdict.js";
import type { ModelDescription } from "../../src/lib/model/description.js";
import { LinearScorer } from "../../src/lib/model/linearScorer.js";
import type { Book } from "../../src/lib/rows.js";
import { accessibilityViolations } from "./harness/accessibility.js";
import { slowness } from "./harness/slowness.js";
import { useSite } from "./harness/useSite.js";

const path = "/pages/inference.html";
const aMinute = { timeout: 60_000 };
const number = (value: number) => value.toLocaleString("en-GB");

async function pressStart(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Score the collection" }).click();
}

/** Scores the collection, and resolves when the list of books is there. */
async function scoreAll(page: Page): Promise<void> {
  await pressStart(page);
  await listed(page).waitFor(aMinute);
}

function listed(page: Page) {
  return page.locator("p.status").filter({ hasText: / of [\d,]+ books/ });
}

function progress(page: Page) {
  return page.locator(".progress-text").first();
}

/** Presses a download button and gives the bytes of the file. */
async function download(page: Page, name: string): Promise<Buffer> {
  const button = page.getByRole("button", { name });
  const [file] = await Promise.all([page.waitForEvent("download", aMinute), button.click()]);
  return readFile(await file.path());
}

/** Answers the request for the titles with others. */
async function replaceTitles(page: Page, titles: string[]): Promise<void> {
  const blank = titles.map(() => "");
  const id = titles.map((_, i) => String(i).padStart(9, "0"));
  const json = { id, title: titles, author: blank, year: titles.map(() => null), place: blank, ark: blank };
  await page.route(/data\/titles\..*json/, (route) => route.fulfill({ json }));
}

async function visibleText(page: Page): Promise<string> {
  return page.locator("#observablehq-main").innerText();
}

describe("the page that scores the collection", () => {
  const built = useSite();
  let titled: Book[];
  let description: ModelDescription;
  let expected: number[];

  beforeAll(async () => {
    titled = (await loadBooks()).rows.filter(({ title }) => title !== "");
    const model = await readModel("title-genre");
    description = model.description;
    const { values } = await new LinearScorer(description, model.onnx).score(
      titled.map(({ title }) => title),
    );
    expected = titled.map((_, i) => values[i * 2 + 1]);
  });

  test("shows a chart at once, and loads titles and model only when asked to, and no runtime", async () => {
    await built.visit(path, async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.reload();
      await page.locator("figure svg").first().waitFor();
      await page.waitForLoadState("networkidle");
      expect(asked.filter((url) => /\.wasm|\.onnx|data\/titles|flechette/.test(url))).toEqual([]);
      await scoreAll(page);
      expect(asked.filter((url) => url.endsWith(".onnx"))).toHaveLength(1);
      expect(asked.filter((url) => url.endsWith(".wasm"))).toEqual([]);
    });
  });

  test("gives every titled book the probability and the label that the plain scorer gives it", async () => {
    await built.visit(path, async (page) => {
      await scoreAll(page);
      expect(await page.getByText("agrees with the figure computed at build time").count()).toBe(1);
      const csv = await download(page, "Download these books as CSV");
      const rows: Record<string, string>[] = parse(csv, { columns: true, bom: true });
      expect(Object.keys(rows[0])).toEqual(["id", "title", "year", "probability", "label", "model", "date"]);
      expect(rows).toHaveLength(titled.length);
      const found = new Map(rows.map((row) => [row["id"], row]));
      const differences = titled.map(({ id }, i) =>
        Math.abs(Number(found.get(id)?.["probability"]) - expected[i]),
      );
      expect(Math.max(...differences)).toBeLessThan(1e-5);
      const relabelled = rows.filter(
        ({ label, probability }) => label !== verdictOf(description, Number(probability)),
      );
      expect(relabelled).toEqual([]);
      expect(new Set(rows.map(({ model }) => model))).toEqual(new Set([modelVersion(description)]));
      // The queue: the most doubtful first.
      const doubt = rows.map(({ probability }) => Math.abs(Number(probability) - description.thresholds[0]));
      expect(doubt.every((distance, i) => i === 0 || distance >= doubt[i - 1] - 1e-7)).toBe(true);

      const table = tableFromIPC(new Uint8Array(await download(page, "as Arrow")));
      expect(table.numRows).toBe(titled.length);
      expect(table.getChild("id").toArray()).toEqual(rows.map(({ id }) => id));
      expect(table.getChild("date").at(0)).toBe(rows[0]["date"]);
    });
  });

  test("searches, filters and orders, and restores all of it from the address", async () => {
    await built.visit(path, async (page) => {
      await scoreAll(page);
      await page.getByLabel("Words in title or author").fill("the of");
      await page.getByLabel("Last year").fill("1869");
      await page.getByRole("button", { name: "P(fiction)" }).click();
      await page.waitForFunction(() => /sort=probability#\?words=/.test(location.href));
      const fits = titled.filter(({ title, author, year }) => {
        const text = `${title}\n${author}`.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
        return year !== null && year <= 1869 && text.includes("the") && text.includes("of");
      });
      await expect.poll(() => listed(page).innerText()).toMatch(new RegExp(`^${number(fits.length)} of `));
      const status = await listed(page).innerText();
      const firstTitle = () =>
        page
          .locator(".data-table tbody tr")
          .filter({ has: page.getByRole("button") })
          .first()
          .innerText();
      const first = await firstTitle();
      await page.reload();
      await page.getByText("The settings in this page’s address will then apply").waitFor();
      await scoreAll(page);
      expect(await listed(page).innerText()).toBe(status);
      expect(await firstTitle()).toBe(first);
      await page.getByLabel("First year").fill("1890");
      await page.getByText("is after the last").waitFor();
      await page.getByRole("button", { name: "Show all books" }).click();
      await expect.poll(() => listed(page).innerText()).toMatch(new RegExp(`^${number(titled.length)} of `));
    });
  });

  test("answers a keystroke in less than 50 ms", async () => {
    await built.visit(path, async (page) => {
      await scoreAll(page);
      const times = await page.getByLabel("Words in title or author").evaluate((field) => {
        const input = field as HTMLInputElement;
        return ["h", "hi", "his", "hist", "hi", "h", ""].map((text) => {
          input.value = text;
          const began = performance.now();
          input.dispatchEvent(new Event("input", { bubbles: true }));
          return performance.now() - began;
        });
      });
      const slow = await slowness(page);
      expect(Math.min(...times)).toBeLessThan(50 * slow);
      expect([...times].sort((a, b) => a - b)[3]).toBeLessThan(100 * slow);
    });
  });

  test("shows the evidence for a selected book, and selects it again from the address", async () => {
    await built.visit(path, async (page) => {
      await scoreAll(page);
      const select = page.getByRole("button", { name: /^Select / }).first();
      await select.focus();
      await page.keyboard.press("Enter");
      await page.locator(".evidence-text").waitFor();
      expect(await select.getAttribute("aria-pressed")).toBe("true");
      await page.waitForFunction(() => location.search.includes("book="));
      const text = await page.locator(".evidence-text").innerText();
      await page.reload();
      await scoreAll(page);
      await page.locator(".evidence-text").waitFor();
      expect(await page.locator(".evidence-text").innerText()).toBe(text);
    });
  });

  test("stops at once, and scores when asked again", async () => {
    await built.visit(path, async (page) => {
      await pressStart(page);
      await page.getByRole("button", { name: "Stop" }).click();
      await expect.poll(() => progress(page).innerText(), aMinute).toMatch(/stopped/);
      await scoreAll(page);
      expect(await progress(page).innerText()).toContain(`${number(titled.length)} titles in`);
    });
  });

  test("starts once when the button is pressed twice", async () => {
    await built.visit(path, async (page) => {
      await page
        .getByRole("button", { name: "Score the collection" })
        .evaluate((button: HTMLButtonElement) => {
          button.click();
          button.click();
        });
      await listed(page).waitFor(aMinute);
      expect(await page.getByText("agrees with the figure computed at build time").count()).toBe(1);
    });
  });

  test("says so when the model does not load, and tries again", async () => {
    await built.visit(
      path,
      async (page) => {
        await page.route(/\.onnx$/, (route) => route.fulfill({ status: 404 }));
        await pressStart(page);
        await page.getByText("Nothing has been scored").first().waitFor(aMinute);
        await page.unroute(/\.onnx$/);
        await page.getByRole("button", { name: "Try again" }).click();
        await listed(page).waitFor(aMinute);
      },
      { expected: /title-genre\.\w+\.onnx/ },
    );
  });

  test("says so when the model is another one than its description says", async () => {
    await built.visit(path, async (page) => {
      await page.route(/\.onnx$/, (route) => route.fulfill({ body: "not a model" }));
      await pressStart(page);
      await expect
        .poll(() => progress(page).innerText(), aMinute)
        .toMatch(/mismatched model.*Nothing has been scored/);
    });
  });

  test("takes a collection without a titled book, and one of a single class", async () => {
    await built.visit(path, async (page) => {
      await replaceTitles(page, []);
      await pressStart(page);
      await page.getByText("no book with a title").waitFor(aMinute);
    });
    await built.visit(path, async (page) => {
      await replaceTitles(page, Array<string>(30).fill("A novel"));
      await scoreAll(page);
      expect(await page.getByText("differs from the figure computed at build time").count()).toBe(1);
      expect(await visibleText(page)).not.toMatch(/\bNaN\b|\bundefined\b|\bnull\b|Infinity/);
    });
  });

  test("shows markup in a title as text", async () => {
    const title = "<img src=x onerror=\"document.title='hacked'\">";
    await built.visit(path, async (page) => {
      await replaceTitles(page, [title]);
      await scoreAll(page);
      await page.getByRole("button", { name: /^Select / }).click();
      await page.locator(".evidence-text").waitFor();
      expect(await page.getByRole("cell", { name: title, exact: true }).count()).toBe(1);
      expect(await page.title()).not.toBe("hacked");
    });
  });

  test("has nothing that axe-core calls a violation once it has scored, and fits a phone", async () => {
    await built.visit(
      path,
      async (page) => {
        await scoreAll(page);
        await page
          .getByRole("button", { name: /^Select / })
          .first()
          .click();
        await page.locator(".evidence-text").waitFor();
        expect(await accessibilityViolations(page, { without: ["region"] })).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      },
      { viewport: { width: 390, height: 800 } },
    );
  });
});
