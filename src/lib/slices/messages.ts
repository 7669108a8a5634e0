import type { Discovery } from "./discovery/discover.js";
import type { DiscoverySettings } from "./discovery/settings.js";
import type { SliceTitle } from "./sliceTitle.js";

/** What the page asks of the slice worker. */
export interface SliceRequest {
  id: number;
  titles: readonly SliceTitle[];
  settings: DiscoverySettings;
}

/** What a search came to, and how long it took. */
export interface TimedDiscovery {
  discovery: Discovery;
  seconds: number;
}

/** What the slice worker answers. */
export type SliceReply =
  | { type: "discovered"; id: number; outcome: TimedDiscovery }
  | { type: "failed"; id: number; message: string };
