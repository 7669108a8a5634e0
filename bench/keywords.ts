import { settled } from "../test/browser/harness/page.js";
import { serveSite } from "../tools/serveSite.js";
import { launchBrowser } from "../tools/browser.js";
import type { Measurement } from "./measure.js";

/** Typed letter by letter or at once: common words, patterns that hit nearly everything, phrases, and nothing. */
const typed = [
  "t",
  "ta",
  "tal",
  "tale",
  "histor*",
  "*graphy",
  "*e*",
  '"the history of"',
  "history india",
  "zzzz",
  "*",
  "poem*, novel, tale, [a novel], *ology",
];

/** How fast the keyword explorer of the built site answers in Chromium, and how soon its page has a chart. Needs a build. */
export async function benchKeywords(): Promise<Measurement[]> {
  const site = await serveSite();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const path = new URL("pages/representativeness-collection.html", site.url).href;
    const began = performance.now();
    await page.goto(path, { waitUntil: "commit" });
    await page.locator("figure.figure svg").first().waitFor();
    const firstChart = (performance.now() - began) / 1000;
    await settled(page);
    const field = page.getByLabel("Keywords", { exact: true });
    await field.waitFor({ timeout: 60_000 });
    // The compiler that runs this file names inner functions by a helper that the page does not have.
    await page.evaluate("globalThis.__name = (named) => named");
    const { answers, draws } = await field.evaluate(async (element, typed) => {
      const input = element as HTMLInputElement;
      const explorer = input.closest(".keyword-explorer");
      const status = explorer?.querySelector(":scope > .status");
      if (!explorer || !status) throw new Error("missing explorer: none (expected .keyword-explorer)");
      const answers: number[] = [];
      const draws: number[] = [];
      for (const text of typed) {
        const answered = new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            resolve();
          });
          observer.observe(status, { childList: true, characterData: true, subtree: true });
        });
        const began = performance.now();
        input.value = text;
        input.dispatchEvent(new Event("input", { bubbles: true }));
        await answered;
        draws.push(performance.now() - began);
        const [, time] = /Answered in (\d+) ms/.exec(status.textContent ?? "") ?? [];
        answers.push(Number(time ?? 0));
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
      return { answers, draws };
    }, typed);
    return [
      {
        name: "First chart of the page on the collection’s representativeness",
        value: firstChart,
        unit: "s",
        target: "at most 1.5 s",
      },
      {
        name: "Slowest answer of the keyword explorer",
        value: Math.max(...answers),
        unit: "ms",
        target: "within 50 ms",
      },
      { name: "The same, chart drawn", value: Math.max(...draws), unit: "ms" },
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}
