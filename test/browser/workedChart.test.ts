import { rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "../../tools/browser.js";
import { followChange, repositoryCopy } from "../workedChange.js";

let folder: string;
beforeAll(async () => {
  folder = await repositoryCopy();
});
afterAll(() => rm(folder, { recursive: true }));

it("the chart that CONTRIBUTING.md adds draws a bar for each length of titles and says what it shows", async () => {
  await followChange("A chart", folder);
  const { outputFiles } = await build({
    entryPoints: [join(folder, "src/components/baseline/titleLengths.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "added",
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><main id="observablehq-main"></main>');
    await page.addScriptTag({ content: outputFiles[0].text });
    await page.evaluate(
      `document.querySelector("main").append(added.titleLengths(["Emma", "Ivanhoe", "A tour through the whole island"]))`,
    );
    const chart = page.getByRole("img", { name: "3 titles, the longest of 31 characters." });
    await expect.poll(() => chart.locator("svg rect").count()).toBe(2);
  } finally {
    await browser.close();
  }
});
