import type { Browser, Page } from "playwright-core";
import { visit } from "./page.js";

/** An internal link that leads nowhere. */
export interface BrokenLink {
  /** Path of the page that has it, from the root of the site. */
  page: string;
  /** Path that it leads to, with its anchor. */
  link: string;
  problem: string;
}

/** What a page links to and can be linked to, once its cells have run. */
export interface Links {
  /** Whole addresses. */
  links: string[];
  anchors: string[];
}

/** The links and the anchors of a page as it stands. */
export async function linksOf(page: Page): Promise<Links> {
  return page.evaluate(() => ({
    links: [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map(({ href }) => href),
    anchors: [...document.querySelectorAll("[id], a[name]")].map(
      (element) => element.id || element.getAttribute("name") || "",
    ),
  }));
}

/**
 * Looks up what the links of pages lead to: the page or file must be there, and so must the anchor. Pages that are
 * linked to and not given are visited where a link names an anchor of theirs. Links to other hosts are left alone, and so
 * is what stands behind a "?" there: the state that a link hands on, see `src/lib/addressParts.ts`.
 *
 * @param pages links by the path of the page, such as `/pages/baseline.html`
 */
export async function brokenLinks(
  browser: Browser,
  origin: string,
  pages: ReadonlyMap<string, Links>,
): Promise<BrokenLink[]> {
  const statuses = new Map<string, number>();
  const known = new Map(pages);
  const broken: BrokenLink[] = [];
  for (const [page, { links }] of pages) {
    for (const link of new Set(links.filter((link) => link.startsWith(`${origin}/`)))) {
      const path = pathOf(link);
      const status = statuses.get(path) ?? (await statusOf(new URL(path, origin)));
      statuses.set(path, status);
      const anchor = anchorOf(link);
      if (status !== 200) broken.push({ page, link: link.slice(origin.length), problem: `HTTP ${status}` });
      else if (anchor !== "" && anchor !== "top") {
        const target = known.get(path) ?? (await visit(browser, new URL(path, origin), linksOf));
        known.set(path, target);
        if (!target.anchors.includes(anchor)) {
          broken.push({ page, link: link.slice(origin.length), problem: "no such anchor" });
        }
      }
    }
  }
  return broken;
}

async function statusOf(url: URL): Promise<number> {
  const response = await fetch(url);
  await response.body?.cancel();
  return response.status;
}

/** The place in the page that an address names; "" where it names none. */
function anchorOf(link: string): string {
  const { hash } = new URL(link);
  return decodeURIComponent(hash.slice(1).split("?")[0]);
}

/** Path and query of an address: what a server is asked for. */
function pathOf(link: string): string {
  const { pathname, search } = new URL(link);
  return pathname.replace(/\/index\.html$/, "/") + search;
}
