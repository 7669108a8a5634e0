/** Sections that have another name than they once had, by page: the old end of the address, and the one of today. */
export const renamedHeadings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "how-much-fiction": {
    "four-ways-to-turn-a-classifier-into-a-share": "ways-to-turn-a-classifier-into-a-share",
  },
  "error-analysis": {
    "two-models-on-the-same-titles": "two-models-on-the-same-texts",
    "every-title": "every-decision",
  },
};
