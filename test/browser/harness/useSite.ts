import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "../../../tools/browser.js";
import { visit, type VisitOptions } from "./page.js";
import { serveSite, type Site } from "../../../tools/serveSite.js";

/** A served site and a browser for the tests of a file. */
export interface SiteInBrowser {
  readonly site: Site;
  readonly browser: Browser;
  /** Scheme, host and port that the site is served at. */
  readonly origin: string;
  /** Visits a page by its path from the root of the site, such as `/pages/baseline.html?task=x`; see `visit`. */
  visit<T>(path: string, test: (page: Page) => Promise<T> | T, options?: VisitOptions): Promise<T>;
}

/** Serves a built site (the repository's if no folder is given) and runs a browser while the tests of a file run. */
export function useSite(folder?: string): SiteInBrowser {
  let site: Site | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    site = await serveSite(folder);
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const ready = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error("no site yet: (expected a call from within a test or a hook)");
    return value;
  };
  return {
    get site() {
      return ready(site);
    },
    get browser() {
      return ready(browser);
    },
    get origin() {
      return new URL(ready(site).url).origin;
    },
    visit: (path, test, options) => visit(ready(browser), new URL(path, ready(site).url), test, options),
  };
}
