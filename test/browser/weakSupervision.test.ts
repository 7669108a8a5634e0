import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { accessibilityViolations } from "./harness/accessibility.js";
import { useSite } from "./harness/useSite.js";

const path = "/pages/weak-supervision.html";
const patient = { timeout: 60_000 };

async function openStudio(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Open the studio" }).click();
  await page.locator(".studio .key-figures").waitFor(patient);
  await voted(page);
}

/** Makes a change if one is given, and resolves when it has been put to the vote and the worker has nothing left to do. */
async function voted(page: Page, change?: () => Promise<unknown>): Promise<void> {
  const progress = page.locator(".studio .progress").first();
  if (change) {
    // Changes are gathered for a moment before they are put to the vote, and the line counts functions and votes.
    const before = await progress.locator(".progress-text").innerText();
    await change();
    await expect.poll(() => progress.locator(".progress-text").innerText(), patient).not.toBe(before);
  }
  await page.locator('.studio .progress[data-state="done"]').first().waitFor(patient);
}

async function addPattern(page: Page, name: string, pattern: string): Promise<void> {
  await page.getByRole("button", { name: "New function" }).click();
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.locator("select[name=kind]").selectOption("pattern");
  await page.getByRole("textbox", { name: "Regular expression" }).fill(pattern);
  await page.getByRole("button", { name: "Add it and vote" }).click();
}

describe("the page on weak supervision", () => {
  const built = useSite();

  test("shows ledger and charts before anything is loaded, and opens at the function of its address", async () => {
    await built.visit(`${path}?function=english-history`, async (page) => {
      expect(await page.locator(".ledger tbody tr").count()).toBeGreaterThan(5);
      expect(await page.locator("figure.figure svg").count()).toBeGreaterThan(2);
      expect(await page.inputValue("#ledger-function")).toBe("english-history");
    });
  });

  test("runs the studio on a phone without sideways scrolling or faults of accessibility", async () => {
    const viewport = { width: 390, height: 844 };
    await built.visit(
      path,
      async (page) => {
        await openStudio(page);
        await page.getByRole("button", { name: "New function" }).click();
        expect(await accessibilityViolations(page, { without: ["region"] })).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      },
      { viewport },
    );
  });

  test("adds a function, shows its votes, keeps it for a second visit, and starts over", async () => {
    await built.visit(path, async (page) => {
      await openStudio(page);
      await voted(page, () => addPattern(page, "my own", "\\bromance\\b"));
      await page.locator(".function-in-hand .function-examples").waitFor(patient);
      await page.getByText("1 added").waitFor(patient);
      await page.reload();
      await page.getByText("Your changes of an earlier visit are in use").waitFor(patient);
      await openStudio(page);
      await page.getByText("1 added").waitFor(patient);
      await voted(page, () => page.getByRole("button", { name: "Start over" }).click());
      await page.getByText("functions, as published").waitFor(patient);
    });
  });

  test("switches a function off with the keyboard and keeps the focus", async () => {
    await built.visit(path, async (page) => {
      await openStudio(page);
      const box = page.locator(".studio input[data-function]").first();
      await box.focus();
      await voted(page, () => page.keyboard.press("Space"));
      await page.getByText("1 switched off").waitFor(patient);
      expect(await page.evaluate(() => document.activeElement?.getAttribute("data-function"))).toBe(
        await box.getAttribute("data-function"),
      );
    });
  });

  test("explains bad patterns, and ends one that backtracks for ever", async () => {
    await built.visit(path, async (page) => {
      await openStudio(page);
      await addPattern(page, "bad", "(");
      const problem = page.locator(".function-editor .problem");
      for (const [pattern, said] of [
        ["(", "cannot be read"],
        ["a".repeat(10_001), "10001 characters"],
        [".*", "matches everywhere"],
      ] as const) {
        await page.getByRole("textbox", { name: "Regular expression" }).fill(pattern);
        await page.getByRole("button", { name: "Add it and vote" }).click();
        expect(await problem.innerText()).toContain(said);
      }
      await page.getByRole("button", { name: "Cancel" }).click();
      await addPattern(page, "endless", "^(([a-z ,.]+)+)+~$");
      await page.getByText('The pattern of "endless" was too slow').waitFor(patient);
      await voted(page);
      await page.getByText("1 added, 1 switched off").waitFor(patient);
    });
  });

  test("exports the functions, reads them back, and explains a file that it cannot read", async () => {
    await built.visit(path, async (page) => {
      await openStudio(page);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Export" }).click(),
      ]);
      const file = await readFile(await download.path(), "utf8");
      const choose = (name: string, text: string) =>
        page
          .getByLabel("File with labelling functions")
          .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
      await choose("bad.json", '[{"kind": "terms"}]');
      await page.getByText("bad.json was not imported, and your functions are as they were").waitFor(patient);
      await page.getByText("functions, as published").waitFor(patient);
      const all = JSON.parse(file) as { functions: unknown[] };
      await choose("one.json", JSON.stringify({ ...all, functions: all.functions.slice(0, 1) }));
      await voted(page);
      await page.locator(".studio-notes").getByText("Nothing can be weighed").waitFor(patient);
      await choose("mine.json", file);
      await page.getByText("read from mine.json").waitFor(patient);
      await voted(page);
      await page.getByText("functions, as published").waitFor(patient);
    });
  });

  test("retrains the small model and compares it with the one before", async () => {
    await built.visit(path, async (page) => {
      await openStudio(page);
      await page.getByRole("button", { name: "Retrain the small model" }).click();
      await page.getByText(/^Trained on .* titles in/).waitFor(patient);
      // The browser gets the very model that was trained when the page was built.
      await page.getByText("0 are right that were wrong, and 0 the other way round").waitFor(patient);
    });
  });
});
