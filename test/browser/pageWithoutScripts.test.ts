import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repositoryRoot } from "../../loaders/paths.js";
import { describedTasks } from "../../models/describedTasks.js";
import { sitePages } from "./harness/sitePages.js";
import { useSite } from "./harness/useSite.js";

const tasks = (await describedTasks()).map(({ name }) => `/pages/${name}.html`);

describe("a page of the built site with scripts switched off", () => {
  const built = useSite();

  test.each(sitePages())(
    "says so, can be read, and shows the code of its cells as the source has it: %s",
    async (path) => {
      const context = await built.browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(built.origin + path);
      expect(await page.locator("noscript p").innerText()).toContain("scripts are switched off here");
      expect((await page.locator("#observablehq-main").innerText()).length).toBeGreaterThan(400);

      const own = path === "/" ? "index" : path.replace(/^\/|\.html$/g, "");
      const isTask = tasks.includes(path) && own !== "pages/title-form";
      const source = await readFile(
        join(repositoryRoot, "src", `${isTask ? "pages/[task]" : own}.md`),
        "utf8",
      );
      const cells = [...source.matchAll(/^```js\n([^]*?)^```$/gm)].map(([, code]) => code);
      const shown = await page.locator(".cell-code:not(.page-code) code.language-js").allTextContents();
      expect(cells).toEqual(expect.arrayContaining(shown));
      const displaying = cells.filter((code) =>
        /\bdisplay\((?!sampleBanner|sampleMark|provenanceNote)/.test(code),
      );
      expect(shown).toEqual(displaying);
      const whole = await page.locator(".page-code code.language-js").allTextContents();
      expect(whole).toEqual(cells.length > 0 ? [cells.join("\n")] : []);
      await context.close();
    },
  );

  test("has figures in its sentences, and links each cell to its place in the repository", async () => {
    const context = await built.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${built.origin}/pages/baseline.html`);
    const figure = page.locator("p > observablehq-loading").first();
    expect(await figure.innerText()).toMatch(/^[\d.,%]+/);
    expect(await figure.evaluate((element) => getComputedStyle(element, "::before").content)).toBe("none");
    const places = page.locator(".cell-code:not(.page-code) .status").first();
    expect(await places.textContent()).toMatch(
      /^src\/pages\/baseline\.md, lines? \d+.*; \w+ in src\/components\/baseline\/\w+\.ts, line \d+/,
    );
    await context.close();
  });
});

describe("an address whose section is gone", () => {
  const built = useSite();

  test("leads to where a renamed section is now", async () => {
    await built.visit("/pages/error-analysis.html#every-title", async (page) => {
      await expect.poll(() => page.url()).toBe(`${built.origin}/pages/error-analysis.html#every-decision`);
      expect(await page.locator(".lost-heading").count()).toBe(0);
    });
  });

  test("is told of in a sentence, with the sections that there are", async () => {
    await built.visit("/pages/baseline.html#the-old-part", async (page) => {
      const note = page.locator(".lost-heading");
      await note.waitFor({ timeout: 20_000 });
      expect(await note.locator("p").innerText()).toBe(
        "This page has no section “the old part” any longer. These are its sections:",
      );
      const headings = await page.locator("#observablehq-main :is(h2, h3)[id]").allTextContents();
      expect(await note.getByRole("link").allTextContents()).toEqual(headings);
      await note.getByRole("link").first().click();
      await expect.poll(() => note.count()).toBe(0);
    });
  });

  test("is nothing to speak of where the section is there", async () => {
    await built.visit("/pages/baseline.html#cost", async (page) => {
      await page.waitForTimeout(600);
      expect(await page.locator(".lost-heading").count()).toBe(0);
    });
  });
});
