import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { accessibilityViolations } from "./harness/accessibility.js";
import { sitePages } from "./harness/sitePages.js";
import { useSite } from "./harness/useSite.js";

/** Pages whose main matter is the reader's own, so that nothing can be drawn beforehand. */
const withoutCharts =
  /^\/pages\/(introduction|genre-and-catalogues|playground|find-by-meaning|your-catalogue|sql|your-own-task|collecting|where-the-data-comes-from|sharing|edit-this-book|glossary|references|how-to-cite)/;

/** What each cell shows, by its name, as text; figures by their titles and widths. */
async function shownBy(page: Page): Promise<{ cells: Record<string, string>; figures: string[] }> {
  return page.evaluate(() => {
    const main = document.querySelector("#observablehq-main");
    const cells: Record<string, string> = {};
    const comments = document.createNodeIterator(main ?? document, NodeFilter.SHOW_COMMENT);
    for (let root = comments.nextNode(); root; root = comments.nextNode()) {
      const [, id] = /^:([0-9a-f-]+):$/.exec(root.nodeValue ?? "") ?? [];
      const { _nodes: live } = root as Node & { _nodes?: Node[] };
      const before = root.previousSibling;
      const drawn = before?.nodeName === "OBSERVABLEHQ-LOADING" ? [...before.childNodes] : [];
      const nodes = live ?? drawn;
      if (id === undefined || !nodes.every((node) => /^(#text|SPAN|B|A)$/.test(node.nodeName))) continue;
      if (nodes.length > 0) cells[id] = nodes.map((node) => node.textContent).join("");
    }
    const figures = [...document.querySelectorAll<HTMLElement>("#observablehq-main figure.figure")].flatMap(
      (figure) => {
        const drawing = figure.querySelector(".chart > *");
        if (figure.getClientRects().length === 0 || !drawing) return [];
        // A pixel or two make no difference to the eye.
        const width = Math.round(drawing.getBoundingClientRect().width / 4);
        return [`${figure.getAttribute("aria-label")}, ${width} × 4 px`];
      },
    );
    return { cells, figures };
  });
}

describe("a page of the built site before its scripts have come", () => {
  const built = useSite();

  async function beforeScripts<T>(path: string, width: number, look: (page: Page) => Promise<T>): Promise<T> {
    const context = await built.browser.newContext({
      viewport: { width, height: 800 },
      serviceWorkers: "block",
    });
    try {
      const page = await context.newPage();
      await page.route("**/_bundle/*.js", (route) => route.abort());
      await page.goto(built.origin + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      return await look(page);
    } finally {
      await context.close();
    }
  }

  test.each(sitePages())(
    "%s shows the figures that it will show, accessible to all and fit for a phone",
    async (path) => {
      const drawn = await beforeScripts(path, 1280, async (page) => {
        expect(await accessibilityViolations(page, { without: ["region"] })).toEqual([]);
        return shownBy(page);
      });
      const live = await built.visit(path, shownBy);
      expect(live.cells).toMatchObject(drawn.cells);
      expect(live.figures).toEqual(expect.arrayContaining(drawn.figures));
      if (!withoutCharts.test(path)) {
        expect(drawn.figures.length).toBeGreaterThan(0);
        const onPhone = await beforeScripts(path, 390, shownBy);
        expect(onPhone.figures).toHaveLength(drawn.figures.length);
      }
    },
  );

  test("shows nothing drawn where the address holds a choice, and its cells show what was chosen", async () => {
    const path = "/pages/error-analysis.html?task=book-genres";
    await beforeScripts(path, 1280, async (page) => {
      expect((await shownBy(page)).figures).toEqual([]);
      expect(await page.locator("observablehq-loading > *").count()).toBe(0);
    });
    await built.visit(path, async (page) => {
      expect((await shownBy(page)).figures.length).toBeGreaterThan(0);
    });
  });
});
