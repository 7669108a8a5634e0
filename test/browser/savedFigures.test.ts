import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { accessibilityViolations } from "./harness/accessibility.js";
import { sitePages } from "./harness/sitePages.js";
import { useSite } from "./harness/useSite.js";

/** What readers keep of the figures of the built site, under the policy that its pages are published with. */
describe("the figures of the built site", { timeout: 240_000 }, () => {
  const built = useSite();

  test.each(sitePages())("each have a menu, and save as SVG that stands alone: %s", async (path) => {
    await built.visit(path, async (page) => {
      const figures = page.locator("figure.figure");
      const count = await figures.count();
      expect(await page.locator("figure.figure .figure-menu").count()).toBe(count);
      for (let i = 0; i < Math.min(count, 3); ++i) {
        const svg = (await saved(page, figures.nth(i), "SVG")).toString("utf8");
        expect(svg).not.toMatch(/var\(--|<style|<script|href="(?!#|data:)|url\((?!#|&quot;#)|\bclass=/);
        const title = await figures.nth(i).getAttribute("aria-label");
        expect(await wordsOf(page, svg)).toContain(title);
        expect(await wordsOf(page, svg)).toContain("Genre workbench, version 0.1.0");
      }
    });
  });

  test("are saved as PNG in light colours where the page is dark, and their code is fetched when first asked for", async () => {
    const dark = { colorScheme: "dark" } as const;
    await built.visit(
      "/pages/baseline.html",
      async (page) => {
        const scripts: string[] = [];
        page.on("request", (request) => scripts.push(request.url()));
        await page.waitForTimeout(500);
        expect(scripts.filter((url) => url.includes("/figure-menu-"))).toEqual([]);
        const figure = page.locator("figure.figure").first();
        const png = await saved(page, figure, "PNG");
        expect(scripts.filter((url) => url.includes("/figure-menu-"))).toHaveLength(1);
        const { brightest, darkest } = await shadesOf(page, png);
        expect(brightest).toBeGreaterThan(0.8);
        expect(darkest).toBeGreaterThan(0.001);
        expect(await accessibilityViolations(page, { within: ".figure-tools" })).toEqual([]);
      },
      dark,
    );
  });

  test("are cited with the state that the address has, copied at a press", async () => {
    const permissions = ["clipboard-read", "clipboard-write"];
    const path = "/pages/error-analysis.html?verdict=wrong";
    await built.visit(
      path,
      async (page) => {
        await page.locator(".figure-menu > summary").first().click();
        await page.getByRole("button", { name: "Copy citation" }).click();
        await page.getByText("Copied.").waitFor();
        const sentence = await page.evaluate(() => navigator.clipboard.readText());
        expect(sentence).toBe(await page.locator(".figure-citation").innerText());
        expect(sentence).toContain(`in the chapter “Error analysis” of Genre workbench, version`);
        expect(sentence).toContain(`${built.origin}${path}#does-it-know-when-it-is-wrong`);
      },
      { permissions },
    );
  });
});

/** Opens the menu of a figure if it is closed, and saves one of its files. */
async function saved(page: Page, figure: Locator, kind: "SVG" | "PNG"): Promise<Buffer> {
  const menu = figure.locator(".figure-menu");
  if ((await menu.getAttribute("open")) === null) await menu.locator("> summary").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    menu.getByRole("button", { name: kind, exact: true }).click(),
  ]);
  return readFile(await download.path());
}

/** All words of a drawing, its lines put together; throws where it is no XML. */
async function wordsOf(page: Page, svg: string): Promise<string> {
  return page.evaluate((source) => {
    const drawing = new DOMParser().parseFromString(source, "image/svg+xml");
    if (drawing.querySelector("parsererror")) throw new Error("faulty SVG: (expected one that parses)");
    return Array.from(drawing.querySelectorAll("text"), ({ textContent }) => textContent).join("\n");
  }, svg);
}

/** The shares of a picture's pixels that are near white and near black. */
async function shadesOf(page: Page, png: Buffer): Promise<{ brightest: number; darkest: number }> {
  return page.evaluate(async (bytes) => {
    const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
    context?.drawImage(picture, 0, 0);
    const { data } = context?.getImageData(0, 0, picture.width, picture.height) ?? { data: [] };
    const shades = Array.from({ length: data.length / 4 }, (_, i) =>
      Math.min(data[4 * i], data[4 * i + 1], data[4 * i + 2]),
    );
    const share = (passes: (shade: number) => boolean) => shades.filter(passes).length / shades.length;
    return { brightest: share((shade) => shade > 240), darkest: share((shade) => shade < 60) };
  }, Array.from(png));
}
