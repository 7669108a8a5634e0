import type { Page } from "playwright-core";

/** What the work below takes in Chromium on a machine that has nothing else to do, in milliseconds. */
const idleMs = 50;

/**
 * How many times as long as on an idle machine a fixed piece of work takes in the page just now, 1 at least. A limit
 * that is multiplied by it holds on a busy machine too, so that a test of speed need not have the machine to itself.
 */
export async function slowness(page: Page): Promise<number> {
  const ms = await page.evaluate(() => {
    const began = performance.now();
    let state = 1;
    for (let i = 0; i < 2e7; i++) state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    // Looked at, so that no compiler leaves the loop out.
    return state === 0.5 ? 0 : performance.now() - began;
  });
  return Math.max(1, ms / idleMs);
}
