import { launch, type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test, type TestContext } from "vitest";
import { findFirefox } from "../../tools/firefox.js";
import { serveSite, type Site } from "../../tools/serveSite.js";
import { sitePages } from "./harness/sitePages.js";

const wait = { timeout: 60_000 };

/** The journeys of readers in Firefox, as it comes, over WebDriver BiDi. */
describe("in Firefox", { timeout: 240_000 }, () => {
  let site: Site;
  let firefox: Browser | undefined;

  beforeAll(async () => {
    site = await serveSite();
    const executablePath = await findFirefox();
    if (executablePath !== undefined) firefox = await launch({ browser: "firefox", executablePath });
  });

  afterAll(async () => {
    await firefox?.close();
    await site.close();
  });

  /** Opens a page, hands it to a test, and expects that nothing went wrong on it. */
  async function visit(
    context: TestContext,
    path: string,
    act: (page: Page) => Promise<unknown>,
  ): Promise<void> {
    if (firefox === undefined)
      return context.skip("no Firefox can be had here: install firefox-esr, or set FIREFOX_PATH");
    const profile = await firefox.createBrowserContext();
    const problems: string[] = [];
    try {
      const page = await profile.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      page.on("pageerror", (error) => problems.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error") problems.push(message.text());
      });
      page.on("response", (response) => {
        if (response.status() >= 400) problems.push(`HTTP ${response.status()}: ${response.url()}`);
      });
      await page.goto(new URL(path, site.url).href, wait);
      await page.waitForFunction(() => document.querySelector("observablehq-loading") === null, wait);
      await act(page);
      problems.push(
        ...(await page.$$eval(".observablehq--error", (all) =>
          all.map(({ textContent }) => textContent ?? ""),
        )),
      );
      expect(problems).toEqual([]);
    } finally {
      await profile.close();
    }
  }

  test.each(sitePages())("%s has its text, its charts and no error", async (path, context) => {
    await visit(context as unknown as TestContext, path, async (page) => {
      const text = await page.$eval("#observablehq-main", (main) => main.textContent ?? "");
      expect(text.length).toBeGreaterThan(400);
      const [figures, drawn] = await page.$$eval("figure.figure", (all) => [
        all.length,
        all.filter((figure) => figure.querySelector(".chart > *") !== null).length,
      ]);
      if (figures > 0) expect(drawn).toBeGreaterThan(0);
    });
  });

  test("the playground answers a typed title with its evidence", async (context) => {
    await visit(context, "/pages/playground.html", async (page) => {
      await page.type("#text-to-score", "The Heir of Blackwood Grange. A novel. In three volumes");
      await page.waitForSelector("[data-probability]", wait);
      await page.waitForFunction(
        () => document.querySelector(".playground-verdict .tag")?.textContent?.trim() === "fiction",
        wait,
      );
      expect(await page.$$eval("mark.evidence", ({ length }) => length)).toBeGreaterThan(0);
    });
  });

  test("a catalogue is opened and its titles are read", async (context) => {
    await visit(context, "/pages/your-catalogue.html", async (page) => {
      await page.locator("::-p-text(Open a made-up catalogue of 600 records)").click();
      await page.locator("::-p-aria(Read the titles)").click();
      await page.waitForSelector("::-p-text(titles read in)", wait);
      await page.waitForSelector("#catalogue-panel :is(figure, table, .key-figures)", wait);
    });
  });

  test("the search finds a chapter", async (context) => {
    await visit(context, "/", async (page) => {
      await page.type("#book-search input", "crowdsourcing");
      await page.waitForSelector("#book-search [role=option]", wait);
      const found = await page.$$eval("#book-search [role=option]", (all) =>
        all.map((option) => option.getAttribute("data-href") ?? ""),
      );
      expect(found.some((href) => href.includes("crowdsourcing"))).toBe(true);
    });
  });
});
