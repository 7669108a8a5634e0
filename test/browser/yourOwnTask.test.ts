import { describe, expect, test } from "vitest";
import { useSite } from "./harness/useSite.js";

describe("the page on bringing one's own task", () => {
  const built = useSite();

  test("hands out the model of its example, which the playground takes and explains", async () => {
    await built.visit("/pages/your-own-task.html", async (page) => {
      await page.getByText("written: model.onnx").waitFor();
      const paths: string[] = [];
      for (const name of ["model.json", "model.onnx"]) {
        const button = page.getByRole("button", { name, exact: true });
        const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
        const path = `${await download.path()}-${name}`;
        await download.saveAs(path);
        paths.push(path);
      }
      await page.getByRole("link", { name: "the playground" }).click();
      await page.getByRole("tab", { name: "Your own model" }).click();
      await page.locator("#model-files").waitFor({ state: "attached" });
      await page.setInputFiles("#model-files", paths);
      await page.fill(
        "#text-to-score",
        "A clear broth of leeks, ladled hot into deep bowls, with smoked haddock, with two hot chillies.",
      );
      const given = page.locator(".label-ranking .given .label-name");
      await given.first().waitFor({ timeout: 60_000 });
      expect((await given.allInnerTexts()).sort()).toEqual(["fish", "soup", "spicy"]);
      await page.getByRole("button", { name: /^fish/ }).click();
      await page.locator("mark.speaks-for", { hasText: "haddock" }).waitFor();
    });
  });
});
