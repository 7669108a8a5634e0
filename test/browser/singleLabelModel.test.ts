import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { trainOwnTask } from "../../models/training/readersTable/command.js";
import { ownOptions } from "../../models/training/readersTable/options.js";
import { madeUpShelves, shelfNames } from "../models/training/readersTable/madeUpShelves.js";
import { useSite } from "./harness/useSite.js";

describe("a reader's model of four shelves", () => {
  const built = useSite();
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "shelves-"));
    const table = join(folder, "library.csv");
    await writeFile(table, madeUpShelves());
    const options = ownOptions({ table, text: "title", label: "shelf", out: join(folder, "model") });
    await trainOwnTask(options, () => undefined);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("shows in the playground every shelf by its probability, under its own name, with what speaks for each", async () => {
    await built.visit("/pages/playground.html?model=own&text=Sonnets%20upon%20melancholy", async (page) => {
      await page.locator("#model-files").waitFor({ state: "attached" });
      const files = ["model.json", "model.onnx"].map((name) => join(folder, "model", name));
      await page.setInputFiles("#model-files", files);
      const names = page.locator(".label-ranking .label-name");
      await names.first().waitFor({ timeout: 60_000 });
      const shown = await names.allInnerTexts();
      expect(shown[0]).toBe("Poetry");
      expect(shown.toSorted()).toEqual(shelfNames);
      expect(await page.locator(".label-ranking .given .label-name").allInnerTexts()).toEqual(["Poetry"]);
      await page.locator("mark.speaks-for", { hasText: "Sonnets" }).waitFor();
      await page.getByRole("button", { name: /^Geography & Topography/ }).click();
      await page.locator(".evidence-heading", { hasText: "Geography & Topography" }).waitFor();
      await page.locator("mark.speaks-against", { hasText: "Sonnets" }).waitFor();
      await page.fill("#texts-to-score", "A map of Lapland\nAn ode to autumn\nBallads of spring");
      await page.getByRole("button", { name: "Score the list" }).click();
      await page.getByText("1 Geography & Topography, 0 Law (civil), 2 Poetry, 0 cookery_and_home").waitFor();
    });
  });

  test("is chosen once, and serves error analysis, prevalence, slices and cross-filtering", async () => {
    const rows = madeUpShelves().trim().split("\n");
    const table = join(folder, "judged.csv");
    await writeFile(table, ["title,label", ...rows.slice(1)].join("\n"));
    await built.visit("/pages/error-analysis.html", async (page) => {
      await page.locator(".task-chooser select").first().selectOption("own");
      const count = (rows.length - 1).toLocaleString("en-GB");
      await page.setInputFiles(".own-task input", [
        join(folder, "model", "model.json"),
        join(folder, "model", "model.onnx"),
        table,
      ]);
      await page.locator(".key-figures", { hasText: `of ${count}` }).waitFor({ timeout: 60_000 });
      const open = async (name: string, shown: string, text: RegExp) => {
        await page.goto(`${built.origin}/pages/${name}.html?task=own`);
        await page.locator(shown, { hasText: text }).first().waitFor({ timeout: 60_000 });
        expect(await page.locator("#observablehq-main").innerText()).not.toMatch(/NaN|undefined|\[object/);
      };
      await open("slices", "p", new RegExp(`cut from the ${count} labelled`));
      await open("cross-filter", ".crossfilter-summary", new RegExp(`^${count} of ${count} `));
      await open("how-much-fiction", ".of-test-texts", /\d%/);
    });
  });
});
