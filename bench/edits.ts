import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { repositoryRoot } from "../loaders/paths.js";
import { launchBrowser } from "../tools/browser.js";
import { freePort } from "../tools/freePort.js";
import type { Measurement } from "./measure.js";

/** An edit of a loader of figures, and the number on a page that it changes. */
interface Edit {
  name: string;
  page: string;
  loader: string;
  from: string;
  to: string;
  shows: RegExp;
}

const edits: readonly Edit[] = [
  {
    name: "An edit in a loader of figures, until the page shows it, with the full data",
    page: "",
    loader: "findings.json.ts",
    from: "books: books.length,",
    to: "books: books.length + 1,",
    shows: /Of ([\d,]+) books with a published label/,
  },
  {
    name: "The same, in the loader of all votes of 72 labelling functions",
    page: "pages/weak-supervision",
    loader: "weak-supervision.json.ts",
    from: "countedNames(english)",
    to: "countedNames(english.slice(1))",
    shows: /Of ([\d,]+) titles in English/,
  },
];

/** Milliseconds that the preview and its first pages may take. */
const patience = 180_000;

/**
 * How long an edit in a loader takes to show while `npm start` runs, with the sources that are at hand: the best of
 * three. The loaders are edited where they are, and put back. A build comes first, so that nothing else is to be made.
 */
export async function benchEdits(): Promise<Measurement[]> {
  const port = await freePort();
  const preview = spawn(process.execPath, ["--import", "tsx", "tools/preview.ts", "--port", String(port)], {
    cwd: repositoryRoot,
    stdio: "ignore",
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const measurements: Measurement[] = [];
    for (const edit of edits) {
      await opened(page, `http://127.0.0.1:${port}/${edit.page}`);
      const seconds = await timeOf(page, edit);
      measurements.push({ name: edit.name, value: seconds, unit: "s", target: "at most 2 s" });
    }
    return measurements;
  } finally {
    await browser.close();
    preview.kill("SIGTERM");
    await new Promise((resolve) => preview.once("close", resolve));
  }
}

/** Opens a page of the preview, which may only be starting. */
async function opened(page: Page, address: string): Promise<void> {
  for (const end = performance.now() + patience; ;) {
    const response = await page.goto(address).catch(() => null);
    if (response?.ok()) return;
    if (performance.now() > end) throw new Error(`no answer: ${address} (expected the preview there)`);
    await page.waitForTimeout(200);
  }
}

/** Seconds from the writing of a loader until the page shows another number, the best of three. */
async function timeOf(page: Page, { loader, from, to, shows }: Edit): Promise<number> {
  const file = join(repositoryRoot, "src/data", loader);
  const original = await readFile(file, "utf8");
  if (!original.includes(from)) throw new Error(`missing line: ${from} (expected in src/data/${loader})`);
  const before = await numberOn(page, shows, "");
  let best = Infinity;
  try {
    for (let run = 0; run < 3; run++) {
      const began = performance.now();
      await writeFile(file, original.replace(from, to));
      await numberOn(page, shows, before);
      best = Math.min(best, (performance.now() - began) / 1000);
      await writeFile(file, original);
      await page
        .getByText(new RegExp(shows.source.replace(/\(.*?\)/, before)))
        .waitFor({ timeout: patience });
    }
  } finally {
    await writeFile(file, original);
  }
  return best;
}

/** The number on the page, once it is there and another than before. */
async function numberOn(page: Page, shows: RegExp, before: string): Promise<string> {
  const found = await page.waitForFunction(
    ({ source, before }) => {
      const number = new RegExp(source).exec(document.body.innerText)?.[1];
      return number === before ? undefined : number;
    },
    { source: shows.source, before },
    { polling: 20, timeout: patience },
  );
  return (await found.jsonValue()) ?? "";
}
