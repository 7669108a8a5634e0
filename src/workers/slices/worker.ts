/** Looks for slices off the page's thread. */
import { expose } from "comlink";
import { discoverSlices, type Discovery } from "../../lib/slices/discovery/discover.js";
import type { DiscoverySettings } from "../../lib/slices/discovery/settings.js";
import type { SliceTitle } from "../../lib/slices/sliceTitle.js";

/** What a search came to, and how long it took. */
export interface TimedDiscovery {
  discovery: Discovery;
  seconds: number;
}

const offer = {
  discover(titles: readonly SliceTitle[], settings: DiscoverySettings): TimedDiscovery {
    const began = performance.now();
    const discovery = discoverSlices(titles, settings);
    return { discovery, seconds: (performance.now() - began) / 1000 };
  },
};

export type SliceOffer = typeof offer;
expose(offer);
