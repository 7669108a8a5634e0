import type { DOMWindow } from "jsdom";
import { fetchOfSite } from "./siteFiles.js";
import { siteWorkers, type SiteWorkers } from "./siteWorker.js";

/** What Node has of its own, and jsdom's would only take the place of. */
const ofNode = new Set([
  "AbortController",
  "AbortSignal",
  "Blob",
  "DOMException",
  "FormData",
  "Headers",
  "URL",
]);

/** What Node has too, but in a kind that jsdom's documents do not take. */
const ofPage = new Set(["Event", "EventTarget", "CustomEvent", "MessageEvent", "location", "navigator"]);

const bound = ["addEventListener", "removeEventListener", "dispatchEvent", "getComputedStyle"] as const;

/**
 * Gives the globals of this thread what the scripts of a page expect of a browser: those of a document of jsdom, files
 * of the site in place of a network, workers in threads, and observers to whom everything is in sight.
 *
 * @param folder the built site
 * @param widthOf the pixels that an element is given
 * @returns what tells everyone who watches a width of a new one, and the files that were asked for, as paths from the
 *   folder, with their sizes in bytes; and the workers that the page has started
 */
export function giveBrowserGlobals(
  window: DOMWindow,
  folder: string,
  widthOf: (element: Element) => number,
): { tellWidths: () => void; asked: ReadonlyMap<string, number>; workers: SiteWorkers } {
  const give = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  const named = window as unknown as Record<string, unknown>;
  for (const name of Object.getOwnPropertyNames(window))
    if (ofPage.has(name) || (!(name in globalThis) && !ofNode.has(name))) give(name, named[name]);
  for (const name of bound) give(name, window[name].bind(window));
  give("window", globalThis);
  give("self", globalThis);
  const asked = new Map<string, number>();
  give(
    "fetch",
    fetchOfSite(folder, window.location.href, (name, bytes) => asked.set(name, bytes)),
  );
  give("matchMedia", () => Object.assign(new EventTarget(), { matches: false }));
  give("IntersectionObserver", SeesEverything);
  const workers = siteWorkers(folder, window.location.href);
  give("Worker", workers.Worker);

  const watchers = new Set<WatchesWidth>();
  class WatchesWidth {
    readonly #elements = new Set<Element>();
    constructor(readonly tell: (entries: { target: Element; contentRect: { width: number } }[]) => void) {}
    observe(element: Element): void {
      this.#elements.add(element);
      watchers.add(this);
      queueMicrotask(() => this.say());
    }
    unobserve(element: Element): void {
      this.#elements.delete(element);
    }
    disconnect(): void {
      this.#elements.clear();
    }
    say(): void {
      const entries = [...this.#elements].map((target) => ({
        target,
        contentRect: { width: widthOf(target) },
      }));
      if (entries.length > 0) this.tell(entries);
    }
  }
  give("ResizeObserver", WatchesWidth);
  const tellWidths = () => watchers.forEach((watcher) => watcher.say());
  return { tellWidths, asked, workers };
}

class SeesEverything {
  constructor(readonly tell: (entries: { target: Element; isIntersecting: boolean }[]) => void) {}
  observe(target: Element): void {
    queueMicrotask(() => this.tell([{ target, isIntersecting: true }]));
  }
  unobserve(): void {}
  disconnect(): void {}
}
