import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { digest } from "../../loaders/digest.js";
import { bundleFiles } from "../../models/share/bundle.js";
import { taskEvidence } from "../../models/share/evidence.js";
import { useSite } from "./harness/useSite.js";

describe("the page on sharing", () => {
  const built = useSite();

  test("hands out the very bundle that the command writes, and lists its files", async () => {
    const files = await bundleFiles(await taskEvidence("title-genre"));
    await built.visit("/pages/sharing.html", async (page) => {
      const rows = page.getByRole("region", { name: "The bundle of “Fiction by title”" }).locator("tbody tr");
      await rows.first().waitFor();
      expect(await rows.locator("td:first-child").allInnerTexts()).toEqual(Object.keys(files));
      const link = page.getByRole("link", { name: /title-genre\.zip/ });
      const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
      expect(download.suggestedFilename()).toBe("title-genre.zip");
      const unpacked = unzipSync(await readFile(await download.path()));
      expect(Object.keys(unpacked)).toEqual(Object.keys(files));
      for (const [path, content] of Object.entries(files))
        expect(digest(unpacked[path]), path).toBe(digest(content));
    });
  });
});
