import { describe, expect, test } from "vitest";
import { secondProbabilities } from "../../models/scored.js";
import { useSite } from "./harness/useSite.js";

describe("the first page", () => {
  const built = useSite();

  test("reads an example, and a title as it is typed, as the model of record does", async () => {
    const title = "The wreck of the Amelia. A romance of the sea";
    const { probabilities } = await secondProbabilities("title-genre", [title]);
    await built.visit("/", async (page) => {
      const shown = page.locator(".try-answer [data-probability]");
      await shown.waitFor();
      expect(await page.locator(".try-answer mark").count()).toBeGreaterThan(2);
      const field = page.getByLabel("Type the title of a book");
      await field.fill("");
      await page.getByText("Type a title.").waitFor();
      await field.pressSequentially(title);
      expect(Number(await shown.getAttribute("data-probability"))).toBeCloseTo(probabilities[0], 5);
      expect(await page.locator(".try-answer .evidence-text").innerText()).toBe(title);
      await page.waitForURL(/title=The\+wreck|title=The%20wreck/);
    });
  });

  test("fetches no runtime, and hands a title over to the playground, which gives the same answer", async () => {
    await built.visit("/#?title=A%20voyage%20to%20the%20moon", async (page) => {
      const fetched: string[] = [];
      page.on("request", (request) => fetched.push(request.url()));
      const shown = page.locator(".try-answer [data-probability]");
      await shown.waitFor();
      const here = Number(await shown.getAttribute("data-probability"));
      await page.getByRole("link", { name: "All that the model saw in it" }).click();
      const there = page.locator(".playground-result [data-probability]");
      await there.waitFor();
      expect(Number(await there.getAttribute("data-probability"))).toBeCloseTo(here, 5);
      expect(await page.inputValue("#text-to-score")).toBe("A voyage to the moon");
      expect(fetched.filter((url) => url.endsWith(".wasm"))).toEqual([]);
      // What was typed stays in the browser: no request has it in its address.
      await page.reload();
      await there.waitFor();
      expect(await page.inputValue("#text-to-score")).toBe("A voyage to the moon");
      expect(fetched.filter((url) => /voyage/.test(url.split("#")[0]))).toEqual([]);
    });
  });

  test("leads by its findings and doors to their pages", async () => {
    await built.visit("/", async (page) => {
      const links = await page
        .locator(".findings h3 a, .doors h3 a")
        .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
      expect(links).toEqual(
        ["baseline", "how-much-fiction", "slices", "baseline", "cross-filter", "your-catalogue"].map(
          (name) => `/pages/${name}.html`,
        ),
      );
      expect(await page.locator(".findings svg.share-bars").count()).toBe(3);
    });
  });
});
