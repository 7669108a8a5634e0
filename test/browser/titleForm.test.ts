import { describe, expect, test } from "vitest";
import { readEvaluation } from "../../models/artefacts.js";
import { decimal } from "../../src/lib/format.js";
import { useSite } from "./harness/useSite.js";

const patient = { timeout: 30_000 };

describe("the page on forms", () => {
  const built = useSite();

  test("shows the figures of record, a confusion matrix of four forms, and a book for every mistake", async () => {
    const { models, final } = await readEvaluation("title-form");
    const { test: scores } = models[final];
    await built.visit("/pages/title-form.html", async (page) => {
      await page.locator(".error-browser tbody tr").first().waitFor(patient);
      expect(await page.locator(".key-figures").first().innerText()).toContain(
        decimal(scores?.macroF1.value ?? NaN),
      );
      const matrix = page.locator("table.confusion-matrix").first();
      expect(await matrix.locator("tbody tr").count()).toBe(4);
      expect(await matrix.locator("tbody td").count()).toBe(16);
      expect(await page.locator("#observablehq-main").innerText()).not.toMatch(/\bNaN\b|\bundefined\b/);
      expect(await page.locator("figure.figure svg").count()).toBeGreaterThanOrEqual(2);
    });
  });

  test("the collection's forms stand by period on the page on shares, in the colours of the forms", async () => {
    await built.visit("/pages/how-much-fiction.html", async (page) => {
      const figure = page.getByRole("figure", {
        name: "How did the forms of the collection change over time?",
      });
      await figure.locator("svg").first().waitFor(patient);
      expect(await figure.locator("[aria-label=line] path").count()).toBe(4);
      expect(await figure.innerText()).toContain("drama (%)");
    });
  });
});
