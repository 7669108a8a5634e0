import { readdir } from "node:fs/promises";
import { settled } from "../test/browser/harness/page.js";
import { serveSite } from "../tools/serveSite.js";
import { launchBrowser } from "../tools/browser.js";

type Page = Parameters<typeof settled>[0];

/** A page of the built site in Chromium. */
export interface BuiltPage {
  page: Page;
  /** Address of the built file whose name fits; "/" where none does. */
  built: (name: RegExp) => string;
}

/** Opens a page of the built site, such as "slices", measures on it once it has settled, and closes everything. */
export async function onBuiltPage<T>(name: string, measure: (opened: BuiltPage) => Promise<T>): Promise<T> {
  const site = await serveSite();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(new URL(`pages/${name}.html`, site.url).href);
    await settled(page);
    // The compiler that runs this file names inner functions by a helper that the page does not have.
    await page.evaluate("globalThis.__name = (named) => named");
    const files = await readdir(site.folder, { recursive: true });
    return await measure({
      page,
      built: (pattern) => `/${files.find((file) => pattern.test(file)) ?? ""}`,
    });
  } finally {
    await browser.close();
    await site.close();
  }
}
