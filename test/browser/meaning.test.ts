import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parse } from "csv-parse/sync";
import { chromium, type Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openDeepScorer } from "../../models/deepScorer.js";
import { findBrowser } from "../../tools/browser.js";
import { visit } from "./harness/page.js";
import { useSite } from "./harness/useSite.js";

const path = "/pages/playground.html";
const title = "The Pilgrim's Lay. Addressed to a Friend";
const asked = `${path}?text=${encodeURIComponent(title)}`;

const shown = (page: Page) => page.locator(".playground-result [data-probability]").first();
const probability = async (page: Page) => Number(await shown(page).getAttribute("data-probability"));
const meaning = (page: Page) => page.getByRole("button", { name: /^Words and meaning/ });
const ready = (page: Page) => page.getByText("✓ The sentence encoder is here").waitFor({ timeout: 120_000 });
const tokens = (page: Page) => page.locator(".evidence-part", { hasText: "By meaning" });

async function byWordsAndMeaning(text: string): Promise<number> {
  return (await (await openDeepScorer("title-genre")).score([text])).values[1];
}

describe("the switch from words to words and meaning", { timeout: 240_000 }, () => {
  const built = useSite();

  test("fetches nothing before it is pressed, states the size, and then answers as the deep variant does", async () => {
    const expected = await byWordsAndMeaning(title);
    await built.visit(asked, async (page) => {
      const fetched: string[] = [];
      page.context().on("request", (request) => fetched.push(request.url()));
      await shown(page).waitFor({ timeout: 60_000 });
      const words = await probability(page);
      expect(fetched.filter((url) => /encoder\.\w+\.onnx|vocabulary/.test(url))).toEqual([]);
      await expect.poll(() => meaning(page).innerText(), { timeout: 30_000 }).toMatch(/, (17|31) MB$/);
      await meaning(page).click();
      await ready(page);
      await tokens(page).waitFor({ timeout: 60_000 });
      expect(await probability(page)).toBeCloseTo(expected, 4);
      expect(Math.abs(expected - words)).toBeGreaterThan(1e-3);
      await page.waitForURL(/read=meaning/);
      await page.getByRole("button", { name: "Words", exact: true }).click();
      await tokens(page).waitFor({ state: "detached" });
      expect(await probability(page)).toBeCloseTo(words, 6);
    });
  });

  test("is in the address, which fetches nothing by itself; what the browser keeps needs no press and no network", async () => {
    await built.visit(
      `${asked}&read=meaning`,
      async (page) => {
        await page.getByText("Words and meaning were asked for").waitFor({ timeout: 60_000 });
        await shown(page).waitFor();
        await page.getByRole("button", { name: /^Load it/ }).click();
        await ready(page);
        await page
          .context()
          .route(/data\/encoder\/(description|encoder|vocabulary)|ort-wasm/, (route) => route.abort());
        await page.reload();
        await ready(page);
        await tokens(page).waitFor({ timeout: 60_000 });
        expect(await page.getByText("This browser keeps it").count()).toBe(1);
      },
      { expected: /data\/encoder|ERR_FAILED/ },
    );
  });

  test("says that a download was cut off, leaves the answer by words, and can be tried again", async () => {
    let cuts = 1;
    const server = createServer((request, response) => {
      void fetch(new URL(request.url ?? "/", built.origin)).then(async (answer) => {
        const body = Buffer.from(await answer.arrayBuffer());
        response.writeHead(answer.status, {
          "Content-Type": answer.headers.get("content-type") ?? "",
          "Content-Length": body.length,
        });
        if (!/encoder\.\w+\.onnx/.test(request.url ?? "") || cuts-- <= 0) response.end(body);
        else response.write(body.subarray(0, body.length / 2), () => response.destroy());
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    try {
      await visit(
        built.browser,
        `http://127.0.0.1:${port}${asked}`,
        async (page) => {
          await shown(page).waitFor({ timeout: 60_000 });
          const words = await probability(page);
          await meaning(page).click();
          await page.getByText("broken download").first().waitFor({ timeout: 60_000 });
          await page.getByText("Words alone answer: the sentence encoder is not available").waitFor();
          expect(await probability(page)).toBe(words);
          await page.getByRole("button", { name: "Try again" }).click();
          await ready(page);
          await tokens(page).waitFor({ timeout: 60_000 });
        },
        { expected: /encoder\.\w+\.onnx/ },
      );
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  test("works where the browser stores nothing, and says so", async () => {
    // A page of another host without encryption has no storage of files.
    const browser = await chromium.launch({
      executablePath: await findBrowser(),
      args: [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--host-resolver-rules=MAP library.test 127.0.0.1",
      ],
    });
    try {
      const { port } = new URL(built.origin);
      await visit(browser, `http://library.test:${port}${asked}`, async (page) => {
        await meaning(page).click();
        await page.getByText("This browser does not store it").waitFor({ timeout: 120_000 });
        await tokens(page).waitFor({ timeout: 60_000 });
      });
    } finally {
      await browser.close();
    }
  });

  test("reads lists, answers by words alone what the encoder does not know, and stops with what has come", async () => {
    const blurb = "A young witch is sent to the academy of dragons. ".repeat(40);
    await built.visit(`${path}?model=book-genres&read=meaning`, async (page) => {
      await page.getByRole("button", { name: /^Load it/ }).click();
      await ready(page);
      const list = async (lines: string[]) => {
        await page.fill("#texts-to-score", lines.join("\n"));
        await page.getByRole("button", { name: "Score the list" }).click();
      };
      const rows = async () => {
        const button = page.getByRole("button", { name: "Download as CSV" });
        const [download] = await Promise.all([
          page.waitForEvent("download", { timeout: 120_000 }),
          button.click({ timeout: 120_000 }),
        ]);
        return parse<{ read: string }>(await readFile(await download.path()), { columns: true, bom: true });
      };
      await list(["Two friends solve a murder in Venice.", "山川", blurb]);
      expect((await rows()).map(({ read }) => read)).toEqual([
        "words and meaning",
        "words alone",
        "its beginning, all words",
      ]);
      await list(Array.from({ length: 400 }, (_, i) => `The tale of house number ${i}`));
      await page.getByText(/^\d+ of 400$/).waitFor({ timeout: 60_000 });
      await page.getByRole("button", { name: "Stop" }).click();
      await page
        .getByText(/then stopped/)
        .first()
        .waitFor({ timeout: 5000 });
      const stopped = await rows();
      expect(stopped.length).toBeGreaterThan(0);
      expect(stopped.length).toBeLessThan(400);
    });
  });

  test("says what the encoder has not read of a text, on every tab, and is not there for a reader's own model", async () => {
    await built.visit(`${path}?read=meaning`, async (page) => {
      await page.getByRole("button", { name: /^Load it/ }).click();
      await ready(page);
      for (const name of ["Titles", "Forms", "Descriptions", "Quotations", "Questions"]) {
        await page.getByRole("tab", { name, exact: true }).click();
        for (const [text, sentence] of [
          ["山川", "knows no piece of this text"],
          ["word ".repeat(300), "reads the first 256 pieces"],
        ]) {
          await page.fill("#text-to-score", text);
          await page.locator(".caution-line", { hasText: sentence }).waitFor({ timeout: 60_000 });
          await shown(page).waitFor();
          expect(await page.locator("#playground-panel").innerText()).not.toMatch(/NaN|undefined/);
        }
      }
      await page.getByRole("tab", { name: "Your own model" }).click();
      expect(await meaning(page).isVisible()).toBe(false);
    });
  });
});
