import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useSite } from "./harness/useSite.js";

/** The tasks, each with a label to ask about: "" for all that it has. */
const questions = [
  ["title-genre", ""],
  ["title-form", ""],
  ["book-genres", "mystery"],
  ["quote-themes", "love"],
  ["question-tags", ""],
] as const;
const patient = { timeout: 30_000 };

describe("every tool for every task", () => {
  const built = useSite();
  const address = (page: string, task: string, label: string) =>
    `/pages/${page}.html?${new URLSearchParams({ task, ...(label && { label }) }).toString()}`;
  // Questions of programmers name undefined and NaN, so there the figures alone must not.
  const isWhole = async (page: Page) => {
    const figures = /error-analysis.*question-tags/.test(page.url()) ? ".key-figures" : "#observablehq-main";
    const text = await page.locator(figures).first().innerText();
    expect(text).not.toMatch(/\bNaN\b|\bundefined\b|\[object/);
  };

  test.each(questions)("error analysis: %s %s", async (task, label) => {
    await built.visit(address("error-analysis", task, label), async (page) => {
      await page.locator(".error-browser tbody tr").first().waitFor(patient);
      expect(await page.locator(".task-chooser select").first().inputValue()).toBe(task);
      const [wrong, all] = (await page.locator(".key-figures > div").first().innerText())
        .match(/\d[\d,]*/g)
        ?.map((n) => Number(n.replaceAll(",", ""))) ?? [NaN, NaN];
      expect(wrong).toBeGreaterThan(0);
      expect(all).toBeGreaterThan(wrong);
      expect(await page.locator(".error-browser p.status").first().innerText()).toContain("(100");
      await isWhole(page);
    });
  });

  test.each(questions)(
    "label review: %s %s keeps a verdict and restates the metrics",
    async (task, label) => {
      await built.visit(address("error-analysis", task, label), async (page) => {
        const first = page.locator(".label-review li").first();
        const button = first.getByRole("button", { name: "the label is wrong" });
        await button.click(patient);
        await expect
          .poll(() => page.locator("p.restated").innerText())
          .toMatch(/^Restated over .* 1 with the other label/);
        await page.reload();
        await expect.poll(() => button.getAttribute("aria-pressed"), patient).toBe("true");
        expect(await page.locator(".review-status").innerText()).toMatch(/^1 verdict/);
      });
    },
  );

  test.each(questions)("prevalence: %s %s", async (task, label) => {
    await built.visit(address("how-much-fiction", task, label), async (page) => {
      const part = page.locator(task === "title-genre" ? ".of-collection" : ".of-test-texts");
      await part
        .locator(label === "" && task !== "title-genre" ? "table" : "figure")
        .first()
        .waitFor(patient);
      expect(await part.innerText()).toMatch(/\d%/);
      await isWhole(page);
    });
  });

  test.each(questions)("confusion slices with discovery: %s %s", async (task, label) => {
    await built.visit(address("slices", task, label), async (page) => {
      await page.locator(".slices .data-table tbody tr").first().waitFor(patient);
      expect(await page.locator(".task-chooser select").first().inputValue()).toBe(task);
      await page.getByText(/conditions? hold of at least/).waitFor({ timeout: 60_000 });
      await isWhole(page);
    });
  });

  test.each(questions)("cross-filtering: %s %s", async (task, label) => {
    const query = new URLSearchParams({ task, ...(label && { asked: label }), verdict: "wrong" });
    await built.visit(`/pages/cross-filter.html?${query.toString()}`, async (page) => {
      const summary = page.locator(".crossfilter-summary");
      await summary.waitFor(patient);
      const [wrong, all] = (await summary.innerText())
        .match(/\d[\d,]*/g)
        ?.map((n) => Number(n.replaceAll(",", ""))) ?? [NaN, NaN];
      expect(wrong).toBeGreaterThan(0);
      expect(all).toBeGreaterThan(wrong);
      await page.getByRole("button", { name: "Reset all" }).click();
      await expect.poll(() => summary.innerText()).toMatch(/^([\d,]+) of \1 /);
      expect(page.url()).toContain(task === "title-genre" ? "cross-filter" : task);
      // Questions of programmers name undefined and NaN: the charts alone must not.
      expect(await page.locator(".crossfilter-charts").innerText()).not.toMatch(/NaN|undefined|\[object/);
    });
  });
});
