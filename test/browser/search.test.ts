import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { bookSections } from "../../loaders/book/sections.js";
import { describedTasks } from "../../models/describedTasks.js";
import { tagsOf } from "../../tools/publish/markup.js";
import { accessibilityViolations } from "./harness/accessibility.js";
import { slowness } from "./harness/slowness.js";
import { useSite } from "./harness/useSite.js";

const box = (page: Page) => page.getByRole("combobox", { name: "Search chapters, terms and titles" });
const options = (page: Page) => page.locator("#book-search").getByRole("option");

describe("the search", () => {
  const built = useSite();

  test("finds chapters, terms and titles from the keyboard, and opens what is chosen", async () => {
    await built.visit("/pages/baseline.html", async (page) => {
      await page.keyboard.press("/");
      await page.keyboard.type("calibrat");
      await page.locator("#book-search").getByRole("group", { name: "Glossary" }).waitFor();
      await page.getByRole("group", { name: /^Titles/ }).waitFor({ state: "detached" });
      expect(await accessibilityViolations(page, { within: "#book-search" })).toEqual([]);
      await page.keyboard.press("Escape");
      expect(await options(page).count()).toBe(0);
      await page.keyboard.type("tales of the");
      await page.getByRole("group", { name: /^Titles/ }).waitFor({ timeout: 30_000 });
      expect(await accessibilityViolations(page, { within: "#book-search" })).toEqual([]);
      await page.keyboard.press("ArrowUp");
      const last = options(page).last();
      expect(await last.getAttribute("aria-selected")).toBe("true");
      const title = (await last.locator("span").textContent()) ?? "";
      await page.keyboard.press("Enter");
      await page.waitForURL(/playground\.html#\?text=/);
      expect(await page.inputValue("#text-to-score")).toBe(title);
    });
  });

  test("answers every keystroke within 50 ms", async () => {
    await built.visit("/", async (page) => {
      await box(page).fill("the");
      await page.getByRole("group", { name: /^Titles/ }).waitFor({ timeout: 30_000 });
      const limit = 50 * (await slowness(page));
      const slowest = await box(page).evaluate((element) => {
        const input = element as HTMLInputElement;
        const times = ["t", "th", "history o", "history of england", "zzz"].map((query) => {
          const began = performance.now();
          input.value = query;
          input.dispatchEvent(new Event("input"));
          return performance.now() - began;
        });
        return Math.max(...times);
      });
      expect(slowest).toBeLessThan(limit);
    });
  });

  test("fetches nothing before it is used, and says so where it cannot be had", async () => {
    await built.visit(
      "/pages/sharing.html",
      async (page) => {
        const fetched: string[] = [];
        page.on("request", (request) => fetched.push(request.url()));
        await page.route(/data\/search\//, (route) => route.abort());
        expect(fetched).toEqual([]);
        await box(page).fill("recall");
        await page.getByText(/The search could not be loaded/).waitFor();
      },
      { expected: /data\/search|ERR_FAILED/ },
    );
  });

  test("leads to headings that are there", async () => {
    const tasks = (await describedTasks()).filter(({ page }) => page);
    const sections = await bookSections(
      tasks.map((task) => ({ name: task.name, parts: { ...task, ...task.page } })),
    );
    const missing: string[] = [];
    for (const path of new Set(sections.map((section) => section.path))) {
      const html = await readFile(join(built.site.folder, path === "./" ? "index.html" : path), "utf8");
      const ids = new Set(tagsOf(html, "h1", "h2", "h3").map(({ attributes }) => attributes["id"]));
      for (const { anchor, path: own } of sections)
        if (own === path && anchor !== "" && !ids.has(anchor)) missing.push(`${path}#${anchor}`);
    }
    expect(missing).toEqual([]);
  });
});
