import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { accessibilityViolations } from "./harness/accessibility.js";
import { useSite } from "./harness/useSite.js";

const path = "/pages/sql.html";

/** Runs a query and waits for its end. */
async function run(page: Page, query?: string): Promise<void> {
  if (query !== undefined) await page.getByLabel("Query", { exact: true }).fill(query);
  const button = page.getByRole("button", { name: "Run", exact: true });
  await button.click();
  await page.waitForFunction(
    () => !document.querySelector<HTMLButtonElement>(".sql-buttons button")?.disabled,
    null,
    { timeout: 90_000 },
  );
}

describe("the SQL page", () => {
  const built = useSite();

  test("fetches neither DuckDB nor tables before the reader runs a query", async () => {
    await built.visit(path, async (page) => {
      const names = await page.evaluate(() =>
        performance.getEntriesByType("resource").map(({ name }) => name),
      );
      expect(names.filter((name) => /\.wasm|\.arrow/.test(name))).toEqual([]);
      await run(page);
      expect(await page.locator(".sql-result tbody tr").count()).toBeGreaterThan(0);
      expect(await accessibilityViolations(page, { without: ["region"] })).toEqual([]);
    });
  });

  test("runs the query of a link, and shows DuckDB's own words for a mistake", async () => {
    await built.visit(`${path}?sql=${encodeURIComponent("SELECT 6 * 7 AS answer")}`, async (page) => {
      await run(page);
      expect(await page.locator(".sql-result tbody").innerText()).toBe("42");
      await run(page, "SELECT tittle FROM books");
      const alert = await page.locator(".sql-problem[role=alert]").innerText();
      expect(alert).toMatch(/Binder Error: Referenced column "tittle" not found/);
      await run(page, "SELECT * FROM read_csv('https://example.org/x.csv')");
      expect(await page.locator(".sql-problem").innerText()).toContain("Permission Error");
    });
  });

  test("counts a million rows and holds the first ten thousand", async () => {
    await built.visit(path, async (page) => {
      await run(page, "SELECT i FROM range(1000000) r(i)");
      const status = await page.locator(".sql-result .status").first().innerText();
      expect(status).toMatch(/^1,000,000 rows .* holds the first 10,000; the file has all\.$/);
    });
  });

  test("stops a query that never ends and keeps its text, whether DuckDB heeds the request or not", async () => {
    await built.visit(path, async (page) => {
      await run(page, "SELECT 1 AS ready");
      for (const endless of [
        "SELECT count(*) FROM range(100000000) a, range(100000000) b",
        "SELECT * FROM range(100000000000) t(i) WHERE i < 0",
      ]) {
        await page.getByLabel("Query", { exact: true }).fill(endless);
        await page.getByRole("button", { name: "Run", exact: true }).click();
        await page.getByText(/^Running for/).waitFor();
        await page.getByRole("button", { name: "Stop" }).click();
        await page.getByText("Stopped. The query is as you wrote it.").waitFor({ timeout: 10_000 });
        expect(await page.getByLabel("Query", { exact: true }).inputValue()).toBe(endless);
        await run(page, "SELECT count(*) AS n FROM predictions");
        expect(await page.locator(".sql-result tbody tr").count()).toBe(1);
      }
    });
  });
});
