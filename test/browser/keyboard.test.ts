import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useSite } from "./harness/useSite.js";

const wait = { timeout: 60_000 };

/** Presses Tab until the focus is where the reader wants it. @throws where it does not come there */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor(wait);
  for (let pressed = 0; pressed < 400; pressed++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(
    `unreachable element: ${target.toString()} (expected the focus there after some presses of Tab)`,
  );
}

/** Goes to a control and presses a key on it. */
async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Starts from the top of the page again, as a reader does who has lost the thread. */
async function fromTop(page: Page): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

describe("by keyboard alone", { timeout: 240_000 }, () => {
  const built = useSite();

  test("a reader skips to the text, finds a chapter in a folded section, sorts its table and opens its data", async () => {
    await built.visit("/", async (page) => {
      await press(page, page.getByRole("link", { name: "Skip to the text" }));
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("observablehq-main");
      await fromTop(page);
      const link = page
        .locator("#observablehq-sidebar")
        .getByRole("link", { name: "Retraining", exact: true });
      const section = page.locator("#observablehq-sidebar summary").filter({ hasText: "The model" });
      if (!(await link.isVisible())) await press(page, section);
      await press(page, link);
      await page.waitForURL(/retraining/);
      const heading = page.locator(".data-table th button").first();
      await press(page, heading);
      expect(await heading.locator("xpath=..").getAttribute("aria-sort")).toBe("ascending");
      await fromTop(page);
      const data = page.locator(".figure-data").first();
      await press(page, data.locator("summary").first());
      await data.locator("tbody tr").first().waitFor(wait);
    });
  });

  test("the points of a chart are reached and read", async () => {
    await built.visit("/pages/slices.html", async (page) => {
      const chart = page.getByRole("application").first();
      await tabTo(page, chart);
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => chart.locator("[role=status]").textContent()).toMatch(/\d/);
    });
  });

  test("a title is typed in the playground, and its evidence is read", async () => {
    await built.visit("/pages/playground.html", async (page) => {
      await tabTo(page, page.locator("#text-to-score"));
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type("The history of Kent, in three volumes");
      await page.locator("[data-probability]").waitFor(wait);
      await expect.poll(() => page.locator(".playground-verdict .tag").innerText()).toBe("non-fiction");
    });
  });

  test("titles are filtered by a bar, and the filter is taken back", async () => {
    await built.visit("/pages/cross-filter.html", async (page) => {
      const bar = page
        .getByRole("group", { name: "Is the model right?", exact: true })
        .getByRole("button", { name: /^(✓ )?wrong/ });
      await press(page, bar, "Space");
      await page.waitForFunction(() => location.search === "?verdict=wrong");
      await page.keyboard.press("Space");
      await page.waitForFunction(() => location.search === "");
    });
  });

  test("a slice is built and saved", async () => {
    await built.visit("/pages/slices.html", async (page) => {
      await tabTo(page, page.getByLabel("Word or words"));
      await page.keyboard.type("histor*");
      await tabTo(page, page.getByLabel("Name", { exact: true }));
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type("Histories");
      await press(page, page.getByRole("button", { name: "Save the slice" }));
      await page.waitForFunction(() => location.hash.includes("Histories"));
    });
  });

  test("a query is written and run", async () => {
    await built.visit("/pages/sql.html", async (page) => {
      await tabTo(page, page.locator(".sql textarea").first());
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type("SELECT 6 * 7 AS answer");
      await press(page, page.getByRole("button", { name: "Run", exact: true }));
      await expect.poll(() => page.locator(".sql-result tbody").innerText(), { timeout: 120_000 }).toBe("42");
    });
  });

  test("a catalogue is opened, read by the model, walked through by its tabs, and annotated", async () => {
    await built.visit("/pages/your-catalogue.html", async (page) => {
      await press(page, page.getByRole("button", { name: "Open a made-up catalogue of 600 records" }));
      await press(page, page.getByRole("button", { name: "Read the titles" }));
      await page.getByText(/titles read in/).waitFor(wait);
      const chosen = page.getByRole("tab", { selected: true });
      await tabTo(page, chosen);
      const first = await chosen.innerText();
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => chosen.innerText()).not.toBe(first);
      await page.keyboard.press("End");
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("tab");
      while ((await chosen.innerText()) !== "Annotate") await page.keyboard.press("ArrowLeft");
      await press(page, page.locator(".annotate-labels button").first());
      await page.locator(".annotate-last p, .annotate-last li").first().waitFor(wait);
    });
  });
});
