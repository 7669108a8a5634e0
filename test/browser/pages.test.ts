import { readdir } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { tabs } from "../../src/components/your-catalogue/tabs.js";
import { accessibilityViolations } from "./harness/accessibility.js";
import { brokenLinks, linksOf, type Links } from "./harness/links.js";
import { sitePages } from "./harness/sitePages.js";
import { useSite } from "./harness/useSite.js";

/**
 * Every page of the book is visited once here, and looked at for all that must hold of any page. A page is in the table
 * by itself once `observablehq.config.ts` lists it; a state of a page that deserves the same look (a tab, a filter, a
 * branch that is open) is one more line of `states`. What a page does is tested in the file that bears its name, where
 * none of this is asked again.
 */
interface State {
  /** What follows the page's path. */
  query?: string;
  /** The least number of figures; as many as there are if not given. */
  figures?: number;
  /** Waits for what comes late, or opens what is closed. */
  prepare?: (page: Page) => Promise<unknown>;
}

const appears = (selector: string) => (page: Page) =>
  page.locator(selector).first().waitFor({ timeout: 60_000 });

const aText = encodeURIComponent(
  "A young witch is sent to the academy of dragons, where an ancient war is about to be woken.",
);

const labelTask: State = {
  figures: 4,
  prepare: async (page) => {
    await appears(".label-detail h3")(page);
    await page.getByRole("region", { name: "Held-out texts", exact: true }).waitFor({ timeout: 60_000 });
  },
};

/** Opens the made-up catalogue and lets the title model read it, as a reader would, before a tab is looked at. */
async function openedCatalogue(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Open a made-up catalogue of 600 records" }).click();
  await page.getByRole("button", { name: "Read the titles" }).click({ timeout: 60_000 });
  await page.getByText(/titles read in/).waitFor({ timeout: 60_000 });
  await page
    .locator("#catalogue-panel :is(figure, table, .key-figures, form, button, p)")
    .first()
    .waitFor({ timeout: 60_000 });
}

/** The states of the pages that have more than the one at their address, or figures that must not get lost. */
const states: Partial<Record<string, State[]>> = {
  "": [{ figures: 3, prepare: appears(".try-answer mark") }],
  "behavioural-tests": [
    { figures: 3, prepare: appears(".suite-panel tbody td") },
    {
      query: "?half=held-out&capability=verse&kind=must+not+lower",
      prepare: appears(".suite-panel tbody td"),
    },
  ],
  "book-genres": [labelTask],
  "cross-filter": [
    { figures: 9 },
    { query: "?year=1850..1879&verdict=wrong", figures: 9 },
    { query: "?place=no+place&verdict=wrong&form=sermon", figures: 9 },
  ],
  crowdsourcing: [
    { figures: 5, prepare: (page) => page.getByRole("treeitem").first().locator(".twist").click() },
  ],
  "error-analysis": [{ figures: 6 }, { query: "?task=book-genres" }, { query: "?model=deep" }],
  "other-catalogues": [{ figures: 7 }],
  playground: [
    {},
    ...["title-genre", "book-genres", "quote-themes", "question-tags"].map((model) => ({
      query: `?model=${model}&text=${aText}`,
      prepare: appears(".evidence-heading"),
    })),
    { query: `?model=own&text=${aText}`, prepare: appears(".own-model") },
  ],
  "question-tags": [labelTask],
  "quote-themes": [labelTask],
  "representativeness-collection": [{ figures: 10, prepare: appears(".title-list tbody td") }],
  "representativeness-training": [{ prepare: appears(".map-frame canvas") }],
  retraining: [{ figures: 8 }],
  slices: [{ prepare: appears("[role=tree]") }],
  "weak-supervision": [{ figures: 3 }],
  "your-catalogue": [{}, ...tabs.map(({ key }) => ({ query: `?page.tab=${key}`, prepare: openedCatalogue }))],
};

const pages = sitePages();
const visits = pages.flatMap((path) => {
  const name = path.split("/").at(-1)?.replace(".html", "") ?? "";
  return (states[name] ?? [{}]).map((state) => ({ path: path + (state.query ?? ""), ...state }));
});

describe("the built site", () => {
  const built = useSite();
  const links = new Map<string, Links>();

  test.each(visits)(
    "$path works, names its sources, is accessible in both colour schemes, and fits a phone",
    async ({ path, figures = 0, prepare }) => {
      await built.visit(path, async (page) => {
        await prepare?.(page);
        await expect.poll(() => page.locator("figure.figure").count()).toBeGreaterThanOrEqual(figures);
        const text = await page.locator("#observablehq-main").innerText();
        expect(text.length).toBeGreaterThan(400);
        expect(text).not.toMatch(/\bNaN\b|\bundefined\b|\bnull\b|Infinity|\[object/);
        expect(await page.getByText("Where the data came from").count()).toBe(1);
        expect(await figuresWithout(page)).toEqual([]);
        links.set(path, await linksOf(page));

        await openTables(page);
        // Framework's sidebar checkbox stands outside every landmark.
        const without = ["region"];
        expect(await accessibilityViolations(page, { without })).toEqual([]);
        await page.emulateMedia({ colorScheme: "dark" });
        expect(await accessibilityViolations(page, { without })).toEqual([]);

        await page.setViewportSize({ width: 390, height: 800 });
        await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      });
    },
  );

  test("lists every page among the chapters", async () => {
    const files = await readdir(built.site.folder, { recursive: true });
    const htmlFiles = files
      .filter((file) => file.endsWith(".html") && file !== "404.html")
      .map((file) => `/${file.replaceAll("\\", "/")}`);
    expect(htmlFiles.map((path) => path.replace(/^\/index\.html$/, "/")).sort()).toEqual([...pages].sort());
  });

  test("has no broken link", async () => {
    expect(links.size).toBe(visits.length);
    expect(await brokenLinks(built.browser, built.origin, links)).toEqual([]);
  });
});

/**
 * What figures lack: a text alternative that says numbers or words of the data, a table of it (or to be one), and a menu to
 * save or cite it.
 */
async function figuresWithout(page: Page): Promise<string[]> {
  return page.locator("figure.figure").evaluateAll((figures) =>
    figures.flatMap((figure) => {
      const said = figure.querySelector(".chart")?.getAttribute("aria-label") ?? "";
      const tables = figure.querySelectorAll("details.figure-data, .chart table").length;
      const menus = figure.querySelectorAll("details.figure-menu").length;
      return /\d|“.+”/.test(said) && tables === 1 && menus === 1
        ? []
        : [`${tables} tables of data, ${menus} menus, and it says: "${said}"`];
    }),
  );
}

/** Opens the table of data of every figure, and whatever appears in them stays open. */
async function openTables(page: Page): Promise<void> {
  await page.locator("details.figure-data:not([open]) > summary").evaluateAll((summaries) => {
    for (const summary of summaries) (summary as HTMLElement).click();
  });
}
