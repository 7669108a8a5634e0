import { clientsClaim } from "workbox-core";
import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst } from "workbox-strategies";

/** Put in when the site is published: pages, scripts and styles, which are kept at once, and the names of all data. */
declare const pagesAndScripts: PrecacheEntry[];
declare const dataFiles: string[];

/** What a service worker has that the types of a page do not know. */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

const scope = new URL("./", location.href);
const dataCache = `data of ${scope.href}`;
const data = new Set(dataFiles.map((name) => new URL(name, scope).href));

precacheAndRoute(pagesAndScripts, { ignoreURLParametersMatching: [/.*/] });
cleanupOutdatedCaches();
clientsClaim();

// Names of data carry a hash of what it holds: what was fetched once is what would be fetched again.
registerRoute(({ url }) => data.has(url.href), new CacheFirst({ cacheName: dataCache }));

// Only when the reader asks, so that no page is left with half of its parts from another version.
addEventListener("message", (event) => {
  const told: unknown = event.data;
  if (typeof told === "object" && told !== null && "type" in told && told.type === "SKIP_WAITING")
    void (self as unknown as { skipWaiting(): Promise<void> }).skipWaiting();
});

addEventListener("activate", (event) => {
  (event as WorkerEvent).waitUntil(removeOldData());
});

async function removeOldData(): Promise<void> {
  const cache = await caches.open(dataCache);
  const old = (await cache.keys()).filter(({ url }) => !data.has(url));
  await Promise.all(old.map((request) => cache.delete(request)));
}
