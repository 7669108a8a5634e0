import { describe, expect, test } from "vitest";
import { useSite } from "./harness/useSite.js";

const patient = { timeout: 60_000 };
const path = "/pages/find-by-meaning.html";

describe("finding texts by meaning", () => {
  const built = useSite();

  test("goes by words until the encoder is loaded, which takes a press, and then by meaning", async () => {
    const asked: string[] = [];
    await built.visit(path, async (page) => {
      page.on("request", (request) => asked.push(request.url()));
      await page.getByLabel("What it should mean").fill("Nobody is too old to begin again");
      await page.getByText(/by words alone/).waitFor(patient);
      expect(asked.filter((url) => /onnx/.test(url))).toEqual([]);
      await page.getByRole("button", { name: /^Load the sentence encoder, \d+ MB$/ }).click();
      await page.getByText(/by meaning and words/).waitFor(patient);
      const reasons = await page.locator(".related-texts .status").allInnerTexts();
      expect(reasons.length).toBe(8);
      for (const reason of reasons) expect(reason).toMatch(/similarity of meaning 0\.\d\d/);
      expect(asked.some((url) => /encoder/.test(url))).toBe(true);
    });
  });

  test("starts from a text that was found, without the encoder, by keyboard, and a link restores it", async () => {
    await built.visit(`${path}?in=questions&about=sort+a+list`, async (page) => {
      const start = page.getByRole("button", { name: /^Start from: / }).first();
      await start.waitFor(patient);
      const label = (await start.getAttribute("aria-label")) ?? "";
      await start.focus();
      await page.keyboard.press("Enter");
      await page.getByText(/by meaning and words/).waitFor(patient);
      const list = page.locator(".related-texts li");
      expect(await list.getByText("The text itself.").count()).toBe(1);
      const text = await page.getByLabel("What it should mean").inputValue();
      expect(label).toContain(text.slice(0, 80));
      await page.waitForFunction(
        () => !/about=sort\+a\+list(&|$)/.test(location.hash) && /about=/.test(location.hash),
      );
      await page.waitForTimeout(300);
      await page.reload();
      await page.getByText(/by meaning and words/).waitFor(patient);
      expect(await page.getByLabel("What it should mean").inputValue()).toBe(text);
    });
  });

  test("searches the collection that is chosen", async () => {
    await built.visit(path, async (page) => {
      await page.getByLabel("Search in").selectOption("blurbs");
      await page.waitForFunction(() => location.search.includes("in=blurbs"));
      await page.getByRole("group", { name: "An example" }).getByRole("button").click();
      await page.locator(".related-texts li").first().waitFor(patient);
      expect(await page.locator(".find-by-meaning > p.status").innerText()).toMatch(/among [\d,]+ books?/);
    });
  });
});
