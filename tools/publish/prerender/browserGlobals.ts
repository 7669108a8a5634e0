import { readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { DOMWindow } from "jsdom";

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

const types: Readonly<Partial<Record<string, string>>> = {
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/**
 * Gives the globals of this thread what the scripts of a page expect of a browser: those of a document of jsdom, files
 * of the site in place of a network, workers that never answer, and observers to whom everything is in sight.
 *
 * @param folder the built site
 * @param width pixels of the column of text, until it is told otherwise
 * @returns tells everyone who watches a width of another one
 */
export function giveBrowserGlobals(
  window: DOMWindow,
  folder: string,
  width: number,
): (width: number) => void {
  const give = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  const named = window as unknown as Record<string, unknown>;
  for (const name of Object.getOwnPropertyNames(window))
    if (ofPage.has(name) || (!(name in globalThis) && !ofNode.has(name))) give(name, named[name]);
  for (const name of bound) give(name, window[name].bind(window));
  give("window", globalThis);
  give("self", globalThis);
  give("fetch", (source: string | URL | Request) => fileOf(source, window.location.href, folder));
  give("matchMedia", () => Object.assign(new EventTarget(), { matches: false }));
  give("IntersectionObserver", SeesEverything);
  give("Worker", NeverAnswers);

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
      const entries = [...this.#elements].map((target) => ({ target, contentRect: { width } }));
      if (entries.length > 0) this.tell(entries);
    }
  }
  give("ResizeObserver", WatchesWidth);
  return (another) => {
    width = another;
    watchers.forEach((watcher) => watcher.say());
  };
}

class SeesEverything {
  constructor(readonly tell: (entries: { target: Element; isIntersecting: boolean }[]) => void) {}
  observe(target: Element): void {
    queueMicrotask(() => this.tell([{ target, isIntersecting: true }]));
  }
  unobserve(): void {}
  disconnect(): void {}
}

class NeverAnswers extends EventTarget {
  postMessage(): void {}
  terminate(): void {}
}

/** A file of the site, as an answer from its host. @throws where it is asked for what the site does not hold */
async function fileOf(source: string | URL | Request, page: string, folder: string): Promise<Response> {
  const url = new URL(source instanceof Request ? source.url : source, page);
  const path = url.protocol === "file:" ? fileURLToPath(url) : join(folder, decodeURIComponent(url.pathname));
  if (!path.startsWith(folder + sep))
    throw new TypeError(`forbidden address: ${url} (expected a file of the site)`);
  const type = types[extname(path)];
  return new Response(await readFile(path), { headers: type ? { "content-type": type } : {} });
}
