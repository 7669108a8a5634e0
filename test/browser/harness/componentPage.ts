import { build } from "esbuild";
import type { BrowserContextOptions, Browser, Page } from "playwright-core";

/** Components that tests put on a page of their own. */
const modules = [
  "components/bound",
  "components/confusionMatrix",
  "components/csv",
  "components/figure",
  "components/intervals",
  "components/keyFigures",
  "components/progress",
  "components/provenance",
  "components/table",
  "components/urlState",
];

/** The components, bundled as one script that puts them on the page under the name `workbench`. */
export async function componentScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: [
        ...modules.map((path) => `export * from "./src/${path}.ts";`),
        'export * as Inputs from "@observablehq/inputs";',
        'export * as Plot from "@observablehq/plot";',
      ].join("\n"),
      resolveDir: process.cwd(),
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "workbench",
  });
  return outputFiles[0].text;
}

/**
 * A page that answers `http://workbench.test/` with an almost empty document.
 *
 * @param problems gets what the page throws, and whatever it asks of another host
 * @param head elements for the head of the document
 */
export async function componentPage(
  browser: Browser,
  problems: string[],
  { head = "", ...options }: BrowserContextOptions & { head?: string } = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, ...options });
  const page = await context.newPage();
  page.on("pageerror", (error) => problems.push(error.message));
  await page.route("**/*", (route) => {
    if (route.request().url().startsWith("http://workbench.test/")) {
      return route.fulfill({
        contentType: "text/html",
        body: `<!doctype html><html lang="en"><title>Components</title>${head}<main id="main"><h1>Components</h1></main>`,
      });
    }
    problems.push(`request to another host: ${route.request().url()}`);
    return route.abort();
  });
  return page;
}
