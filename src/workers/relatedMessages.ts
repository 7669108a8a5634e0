import type { NumberedReply } from "./requests.js";

/** What a page asks of the worker that searches collections; `url` is where the collection is fetched from. */
export type RelatedRequest =
  | { type: "open"; id: number; url: string }
  | { type: "find"; id: number; url: string; text: string; labels: [label: string, probability: number][] };

export type RelatedReply = NumberedReply;
