import type { PageLoad } from "./harness/pageLoad.js";

/** What a page may take at most: on a slow line and a slow processor, and, from `largestPaint` on, on this machine. */
export type Budget = Pick<
  PageLoad,
  "requests" | "scriptBytes" | "longestTask" | "largestPaint" | "blocking"
> & {
  firstChart: number;
};

/** What is asked of every page. */
export const asked: Budget = {
  firstChart: 2.5,
  requests: 40,
  scriptBytes: 150_000,
  longestTask: 200,
  largestPaint: 0.6,
  blocking: 100,
};

/** Pages that miss it, with what they are held to until they are better. */
const misses: Readonly<Partial<Record<string, Partial<Budget>>>> = {};

/** What a page is held to, by its path, such as "/pages/baseline.html". */
export function budgetOf(path: string): Budget {
  return { ...asked, ...misses[path] };
}

/** What readers wait for where a page opens without a chart or a table. */
const firstThings: Readonly<Partial<Record<string, string>>> = {
  "/pages/playground.html": ".playground-result [data-probability]",
  "/pages/find-by-meaning.html": "#observablehq-main input",
  "/pages/your-catalogue.html": ".file-drop",
  "/pages/your-own-task.html": "#observablehq-main pre",
};

/** CSS selector of what readers of a page wait for; undefined for a chart or a table. */
export function firstThingOf(path: string): string | undefined {
  return firstThings[path];
}
