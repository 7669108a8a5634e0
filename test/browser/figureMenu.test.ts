import { readFile } from "node:fs/promises";
import type { Browser, Download, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchBrowser } from "../../tools/browser.js";
import { accessibilityViolations } from "./harness/accessibility.js";
import { componentPage, componentScript } from "./harness/componentPage.js";

declare const workbench: Record<string, (...options: unknown[]) => HTMLElement> & {
  Plot: typeof import("@observablehq/plot");
};

const head = `
<meta name="application-name" content="Genre workbench">
<meta name="author" content="The authors">
<meta name="version" content="0.1.0, commit 1234abcd">
<meta name="date" content="2026-11-30">
<style>
  :root { --theme-foreground: #222; --theme-foreground-muted: #555; --theme-background: #fff; --bar: #b1450c; }
  :root { --sans-serif: "Liberation Sans", sans-serif; --same: var(--bar); }
  @media (prefers-color-scheme: dark) { :root { --theme-foreground: #eee; --theme-background: #111; --bar: #f2a065; } }
  body { color: var(--theme-foreground); background: var(--theme-background); }
  svg[class^="plot-"] [aria-label="x-axis label"] { translate: 0 8px; }
</style>`;

describe("the menu of a figure", () => {
  const problems: string[] = [];
  let browser: Browser;
  let script = "";
  let page: Page;

  beforeAll(async () => {
    script = await componentScript();
    browser = await launchBrowser();
  });

  afterAll(() => browser.close());

  beforeEach(() => {
    problems.length = 0;
  });

  /** Shows a figure of two bars, with a legend written in HTML, under a heading, and opens its menu by the keyboard. */
  async function openMenu(colorScheme: "light" | "dark" = "light"): Promise<void> {
    page = await componentPage(browser, problems, {
      colorScheme,
      head,
    });
    await page.goto("http://workbench.test/pages/baseline.html?label=fiction");
    await page.addScriptTag({ content: script });
    await page.evaluate(() => {
      const rows = [
        { label: "fiction", titles: 3 },
        { label: "=other", titles: 5 },
      ];
      const figure = workbench["figure"]({
        title: "How many titles of each label?",
        summary: "3 of fiction, 5 of others.",
        chart: (width: number) =>
          workbench.Plot.plot({
            width,
            x: { label: "Titles" },
            color: {
              domain: ["fiction", "=other"],
              range: ["var(--same)", "color-mix(in srgb, red, blue)"],
              legend: true,
            },
            marks: [
              workbench.Plot.barX(rows, {
                x: "titles",
                y: "label",
                fill: "label",
                href: () => "https://example.org/",
              }),
            ],
          }),
        rows,
        columns: [
          { key: "label", label: "Label" },
          { key: "titles", label: "Titles" },
        ],
        filename: "labels.csv",
      });
      const provenance = {
        usesSample: true,
        sources: ["a.csv", "b.csv"].map((path) => ({
          path,
          origin: "sample",
          sha256: "0123456789abcdef",
          licence: "CC0",
          citation: "A library, its catalogue, 2021.",
          url: null,
        })),
      };
      const main = document.querySelector("main");
      main?.setAttribute("id", "observablehq-main");
      main?.insertAdjacentHTML("beforeend", '<h2 id="labels">Labels</h2>');
      main?.append(figure, workbench["provenanceNote"](provenance));
    });
    await page.getByText("Save or cite").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "SVG" }).waitFor();
  }

  async function downloaded(name: string): Promise<{ download: Download; bytes: Buffer }> {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name, exact: true }).click(),
    ]);
    return { download, bytes: await readFile(await download.path()) };
  }

  it.each(["light", "dark"] as const)(
    "saves the chart as SVG that stands alone, in light colours, where the page is %s",
    async (scheme) => {
      await openMenu(scheme);
      const { download, bytes } = await downloaded("SVG");
      const text = bytes.toString("utf8");
      expect(download.suggestedFilename()).toBe("labels.svg");
      expect(text).not.toMatch(
        /var\(|color-mix|<style|class=|<script|https?:\/\/(?!www\.w3\.org|workbench\.test)/,
      );
      expect(text.match(/xlink:href|href=/g)).toBeNull();
      const found = await page.evaluate((source) => {
        const drawing = new DOMParser().parseFromString(source, "image/svg+xml");
        const words = Array.from(drawing.querySelectorAll("text"), ({ textContent }) => textContent);
        const fills = Array.from(drawing.querySelectorAll("[fill]"), (each) => each.getAttribute("fill"));
        // Programs without the faces of the page draw a line as wide as the page does.
        const lines = Array.from(drawing.querySelectorAll("text, tspan")).filter(
          ({ childElementCount, textContent }) => childElementCount === 0 && textContent !== "",
        );
        return {
          root: drawing.documentElement.localName,
          unmeasured: lines.filter((line) => !(Number(line.getAttribute("textLength")) > 0)).length,
          words,
          fills,
          errors: drawing.querySelectorAll("parsererror").length,
        };
      }, text);
      expect(found).toMatchObject({ root: "svg", unmeasured: 0, errors: 0 });
      expect(found.words).toContain("How many titles of each label?");
      expect(found.words).toContain("=other");
      expect(found.words.join(" ")).toContain(
        "Data: embedded sample in place of: A library, its catalogue, 2021. Genre workbench, version 0.1.0, commit 1234abcd",
      );
      expect(found.fills).toEqual(
        expect.arrayContaining(["#b1450c", "#800080", "#ffffff", "#222222", "#555555"]),
      );
      expect(found.fills).not.toContain("#f2a065");
      expect(problems).toEqual([]);
    },
  );

  it("saves a PNG of twice the size of the SVG, with the colours of the chart", async () => {
    await openMenu();
    const svg = (await downloaded("SVG")).bytes.toString("utf8");
    const { download, bytes } = await downloaded("PNG");
    expect(download.suggestedFilename()).toBe("labels.png");
    const { width, height, colours } = await page.evaluate(async (base64) => {
      const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext("2d");
      context?.drawImage(picture, 0, 0);
      const pixels =
        context?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray();
      const colours: Record<string, number> = {};
      for (let i = 0; i < pixels.length; i += 4) {
        const key = pixels.slice(i, i + 3).join(" ");
        colours[key] = (colours[key] ?? 0) + 1;
      }
      return { width: picture.width, height: picture.height, colours };
    }, bytes.toString("base64"));
    const [, w, h] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    expect([width, height]).toEqual([2 * Number(w), 2 * Number(h)]);
    expect(colours["177 69 12"]).toBeGreaterThan(1000);
    expect(colours["255 255 255"]).toBeGreaterThan(10_000);
  });

  it("saves the data as CSV, the same as the table's", async () => {
    await openMenu();
    const { download, bytes } = await downloaded("CSV");
    expect(download.suggestedFilename()).toBe("labels.csv");
    expect(bytes.toString("utf8")).toBe("\ufeffLabel,Titles\nfiction,3\n'=other,5\n");
    await page.getByText("Data", { exact: true }).click();
    expect((await downloaded("Download CSV")).bytes).toEqual(bytes);
  });

  it("cites the figure with the state of the page at the time it is opened, as a sentence and in BibTeX", async () => {
    await openMenu();
    const sentence =
      "The authors, “How many titles of each label?”, figure in the chapter “Components” of Genre workbench, version " +
      "0.1.0, commit 1234abcd, 30 November 2026, http://workbench.test/pages/baseline.html?label=fiction#labels";
    expect(await page.locator(".figure-citation").innerText()).toBe(sentence);
    await page.getByRole("button", { name: "Copy citation" }).click();
    // This page is served without encryption, where browsers let nobody copy.
    await page.getByText("select the sentence above instead").waitFor();
    await page.keyboard.press("Escape");
    await page.evaluate(() => history.replaceState(null, "", "?label=other"));
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.locator(".bibtex").innerText())
      .toContain("baseline.html?label=other#labels");
    // The book's style sheet, which is not here, gives everything its size.
    expect(await accessibilityViolations(page, { within: ".figure-menu", without: ["target-size"] })).toEqual(
      [],
    );
  });

  it("is closed by Escape, which leads back to where it was opened", async () => {
    await openMenu();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("button", { name: "SVG" }).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Save or cite");
  });
});
