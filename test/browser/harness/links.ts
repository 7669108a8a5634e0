import { readdir } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { settled } from "./page.js";
import type { Site } from "./site.js";

/** An internal link that leads nowhere. */
export interface BrokenLink {
  /** Path of the page that has it, from the root of the site. */
  page: string;
  /** Path that it leads to, with its anchor. */
  link: string;
  problem: string;
}

/** What a rendered page links to and can be linked to. */
interface Rendered {
  links: string[];
  anchors: Set<string>;
}

/**
 * Renders every page of a built site, and every further one that is linked to, and looks up what their links lead to:
 * the page or file must be there, and so must the anchor, once the cells of that page have run. Links to other hosts
 * are left alone.
 */
export async function brokenLinks(browser: Browser, site: Site): Promise<BrokenLink[]> {
  const { origin } = new URL(site.url);
  const files = await readdir(site.folder, { recursive: true });
  const paths = files
    .filter((name) => name.endsWith(".html"))
    .map((name) => `/${name.replaceAll("\\", "/")}`);
  const pages = new Map<string, Rendered | number>();
  const queue = new Set(paths.map((path) => path.replace(/\/index\.html$/, "/")).sort());
  for (const path of queue) {
    const rendered = await render(browser, new URL(path, origin));
    pages.set(path, rendered);
    if (typeof rendered === "number") continue;
    for (const link of rendered.links) if (link.startsWith(`${origin}/`)) queue.add(pathOf(link));
  }
  const broken: BrokenLink[] = [];
  for (const [page, rendered] of pages) {
    if (typeof rendered === "number") continue;
    for (const link of rendered.links.filter((link) => link.startsWith(`${origin}/`))) {
      const target = pages.get(pathOf(link));
      const anchor = decodeURIComponent(new URL(link).hash.slice(1));
      const problem =
        typeof target === "number"
          ? `HTTP ${target}`
          : anchor !== "" && anchor !== "top" && target?.anchors.has(anchor) === false
            ? "no such anchor"
            : null;
      if (problem !== null) broken.push({ page, link: link.slice(origin.length), problem });
    }
  }
  return broken;
}

/** Links and anchors of a page; for what is no page, none; for what is not there, its HTTP status. */
async function render(browser: Browser, url: URL): Promise<Rendered | number> {
  const response = await fetch(url);
  await response.body?.cancel();
  if (!response.ok) return response.status;
  if (!response.headers.get("content-type")?.startsWith("text/html"))
    return { links: [], anchors: new Set() };
  const page = await browser.newPage();
  try {
    await page.goto(url.href);
    await settled(page);
    const found = await page.evaluate(() => ({
      links: [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map(({ href }) => href),
      anchors: [...document.querySelectorAll("[id], a[name]")].map(
        (element) => element.id || element.getAttribute("name") || "",
      ),
    }));
    return { links: [...new Set(found.links)], anchors: new Set(found.anchors) };
  } finally {
    await page.close();
  }
}

/** Path and query of an address: what a server is asked for. */
function pathOf(link: string): string {
  const { pathname, search } = new URL(link);
  return pathname.replace(/\/index\.html$/, "/") + search;
}
