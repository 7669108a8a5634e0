import "../../tools/isolation.mjs";
import { describe, expect, test } from "vitest";
import { useSite } from "./harness/useSite.js";

describe("on a host that sends isolation headers, as the preview does", { timeout: 240_000 }, () => {
  const isolated = useSite();

  test("the encoder runs on two threads", async () => {
    await isolated.visit("/pages/playground.html?text=Poems&read=meaning", async (page) => {
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
      await page.getByRole("button", { name: /^Load it/ }).click();
      await page.locator(".evidence-part", { hasText: "By meaning" }).waitFor({ timeout: 120_000 });
      // The runtime's second thread is a worker of its own file.
      expect(page.workers().filter((worker) => /onnxruntime-web/.test(worker.url()))).toHaveLength(1);
    });
  });

  test("workers, downloads and DuckDB work as elsewhere", async () => {
    await isolated.visit("/pages/playground.html", async (page) => {
      await page.fill("#texts-to-score", "Poems\nA history of Kent");
      await page.getByRole("button", { name: "Score the list" }).click();
      const button = page.getByRole("button", { name: "Download as CSV" });
      const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
      expect(download.suggestedFilename()).toBe("scored-titles.csv");
    });
    await isolated.visit("/pages/sql.html?sql=SELECT%206%20*%207%20AS%20answer", async (page) => {
      await page.getByRole("button", { name: "Run", exact: true }).click();
      const answer = page.locator(".sql-result tbody");
      await answer.waitFor({ timeout: 120_000 });
      expect(await answer.innerText()).toBe("42");
    });
  });
});
