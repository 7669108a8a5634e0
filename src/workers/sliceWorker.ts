/** Looks for slices off the page's thread. */
import { discoverSlices } from "../lib/slices/discovery/discover.js";
import type { SliceReply, SliceRequest } from "../lib/slices/messages.js";

self.addEventListener("message", ({ data }: MessageEvent<SliceRequest>) => {
  self.postMessage(answer(data));
});

function answer({ id, titles, settings }: SliceRequest): SliceReply {
  try {
    const began = performance.now();
    const discovery = discoverSlices(titles, settings);
    return { type: "discovered", id, outcome: { discovery, seconds: (performance.now() - began) / 1000 } };
  } catch (error) {
    return { type: "failed", id, message: error instanceof Error ? error.message : String(error) };
  }
}
