import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { terms } from "../../src/lib/glossary/terms.js";
import { launchBrowser } from "../../tools/browser.js";
import { termPreview } from "../../tools/book/termPreview.js";
import { readPage } from "../tools/book/readPage.js";

const definitionOf = (name: string) => terms.find((term) => term.name === name)?.definition ?? "";

describe("the preview of a term", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    const text = readPage("Its recall is high.\n\nIts precision is low.");
    await page.setContent(
      `<!doctype html><style>#term-preview { position: fixed; inset: auto; margin: 0 }</style>` +
        `<main id="observablehq-main">${text}</main><script>${termPreview}</script>`,
    );
    await page.mouse.move(0, 400);
  });
  const tooltip = () => page.getByRole("tooltip");
  const link = (name: string) => page.getByRole("link", { name });

  it("shows what the term means where the pointer rests, and lets it move onto the text", async () => {
    await link("recall").hover();
    await expect.poll(() => tooltip().textContent()).toBe(definitionOf("recall"));
    await tooltip().hover();
    expect(await tooltip().isVisible()).toBe(true);
    await page.mouse.move(0, 400);
    await expect.poll(() => tooltip().count()).toBe(0);
  });

  it("opens by the keyboard, describes its link meanwhile, and closes by Escape", async () => {
    await page.keyboard.press("Tab");
    await expect.poll(() => tooltip().textContent()).toBe(definitionOf("recall"));
    expect(await link("recall").getAttribute("aria-describedby")).toBe("term-preview");
    await page.keyboard.press("Escape");
    expect(await tooltip().count()).toBe(0);
    expect(await link("recall").getAttribute("aria-describedby")).toBeNull();
  });

  it("moves on with the focus, one preview at a time", async () => {
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect.poll(() => tooltip().textContent()).toBe(definitionOf("precision"));
    expect(await tooltip().count()).toBe(1);
  });

  it("stays within the window", async () => {
    await page.setViewportSize({ width: 320, height: 200 });
    await link("precision").hover();
    const box = await tooltip().boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(200);
  });
});
