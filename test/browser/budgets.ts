import type { PageLoad } from "./harness/pageLoad.js";

/** What a page may take at most: on a slow line and a slow processor, and, from `largestPaint` on, on this machine. */
export type Budget = Pick<
  PageLoad,
  "requests" | "scriptBytes" | "longestTask" | "largestPaint" | "blocking"
> & {
  firstChart: number;
};

/** What is asked of every page. */
const asked: Budget = {
  firstChart: 2.5,
  requests: 40,
  scriptBytes: 150_000,
  longestTask: 200,
  largestPaint: 0.6,
  blocking: 100,
};

/** Pages that miss it, with what they are held to until they are better. Plot alone is 95 kB. */
const misses: Readonly<Partial<Record<string, Partial<Budget>>>> = {
  "/pages/baseline.html": { scriptBytes: 156_000 },
  "/pages/behavioural-tests.html": { scriptBytes: 180_000 },
  "/pages/book-genres.html": { scriptBytes: 165_000 },
  "/pages/crowdsourcing.html": { scriptBytes: 172_000 },
  "/pages/error-analysis.html": { scriptBytes: 194_000 },
  "/pages/how-much-fiction.html": { scriptBytes: 175_000 },
  "/pages/inference.html": { scriptBytes: 173_000 },
  "/pages/other-catalogues.html": { scriptBytes: 169_000 },
  "/pages/question-tags.html": { scriptBytes: 165_000 },
  "/pages/quote-themes.html": { scriptBytes: 165_000 },
  "/pages/representativeness-collection.html": { scriptBytes: 169_000 },
  "/pages/representativeness-training.html": { scriptBytes: 182_000 },
  "/pages/retraining.html": { scriptBytes: 176_000 },
  "/pages/slices.html": { scriptBytes: 192_000 },
  "/pages/sql.html": { scriptBytes: 162_000 },
  "/pages/title-form.html": { scriptBytes: 167_000 },
  "/pages/weak-supervision.html": { scriptBytes: 200_000 },
  "/pages/where-the-data-comes-from.html": { scriptBytes: 154_000 },
};

/** What a page is held to, by its path, such as "/pages/baseline.html". */
export function budgetOf(path: string): Budget {
  return { ...asked, ...misses[path] };
}

/** The page that has least to fetch and to draw: what the line and the machine take by themselves. */
export const plainestPage = "/pages/how-to-cite.html";

/**
 * How many times as long as the plainest page others may take on a slow line, however fast the machine is, to their first
 * chart and to the first that scripts have drawn: those that have most to fetch, and most to draw.
 */
export const timesOfPlainest: Readonly<Record<string, { firstChart: number; firstLive: number }>> = {
  "/": { firstChart: 3, firstLive: 5 },
  "/pages/weak-supervision.html": { firstChart: 3, firstLive: 8 },
  "/pages/error-analysis.html": { firstChart: 3, firstLive: 10 },
};

/** What readers wait for where a page opens without a chart or a table. */
const firstThings: Readonly<Partial<Record<string, string>>> = {
  ...Object.fromEntries(
    ["introduction", "genre-and-catalogues", "edit-this-book", "glossary", "references", "how-to-cite"].map(
      (name) => [`/pages/${name}.html`, "#observablehq-main p"],
    ),
  ),
  "/pages/playground.html": ".playground-result [data-probability]",
  "/pages/find-by-meaning.html": "#observablehq-main textarea",
  "/pages/your-catalogue.html": "#catalogue-file, .file-drop",
  "/pages/sql.html": "#observablehq-main textarea",
  "/pages/your-own-task.html": "#observablehq-main pre",
};

/** CSS selector of what readers of a page wait for; undefined for a chart or a table. */
export function firstThingOf(path: string): string | undefined {
  return firstThings[path];
}
