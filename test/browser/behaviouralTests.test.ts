import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readModel } from "../../models/artefacts.js";
import { repositoryRoot } from "../../loaders/paths.js";
import { capabilityRates } from "../../src/lib/behaviour/suite/capabilityRates.js";
import { runSuite } from "../../src/lib/behaviour/suite/run.js";
import { count } from "../../src/lib/format.js";
import { LinearScorer } from "../../src/lib/model/linearScorer.js";
import { useSite } from "./harness/useSite.js";

const path = "/pages/behavioural-tests.html";
const suite = (page: Page) => page.getByRole("region", { name: "The suite" });
const own = (page: Page) => page.getByRole("region", { name: "A test of your own" });

describe("the page on behavioural tests", () => {
  const built = useSite();

  test("lists the titles at which the command says that the model fails, with their evidence", async () => {
    const { description, onnx } = await readModel("title-genre", "published");
    const rates = capabilityRates(
      await runSuite(new LinearScorer(description, onnx), "development"),
      "development",
    );
    const verse = rates.find(({ capability }) => capability === "verse");
    const failing = Math.round((verse?.failed.value ?? 0) * (verse?.titles ?? 0));
    await built.visit(`${path}?model=published&capability=verse`, async (page) => {
      await suite(page)
        .getByText(`${count(failing)} of ${count(verse?.titles)} titles fail`)
        .waitFor();
      const list = page.getByRole("region", { name: "Titles that fail" });
      await list
        .getByRole("button", { name: /^Select / })
        .first()
        .click();
      await suite(page).locator(".evidence-text").waitFor();
    });
  });

  test("shows titles of the held-out half only to who asks for them, with a warning", async () => {
    await built.visit(path, async (page) => {
      await suite(page).getByText("fail;").waitFor();
      const warning = page.getByText("Look, but do not mend.");
      expect(await warning.isVisible()).toBe(false);
      await suite(page).getByLabel("Half").selectOption("held-out");
      await warning.waitFor();
      await page.waitForFunction(() => location.search.includes("half=held-out"));
    });
  });

  test("runs a reader’s template, keeps it in the address, and a link restores it", async () => {
    await built.visit(path, async (page) => {
      await own(page)
        .getByText(/fails on .* titles/)
        .waitFor();
      await own(page).getByLabel("Templates").fill("{form} of {place}. A novel.\n{a|b} novel");
      await own(page).getByLabel("Word lists").fill("form: The maid; The heir\nplace: Oban; Rhyl");
      await own(page).getByText("of 6 titles").waitFor();
      await own(page).getByText("These are all.").waitFor();
      await page.waitForFunction(() => location.hash.includes("heir"));
      await page.reload();
      await own(page).getByText("of 6 titles").waitFor();
      expect(await own(page).getByLabel("Word lists").inputValue()).toBe(
        "form: The maid; The heir\nplace: Oban; Rhyl",
      );
    });
  });

  test("says in a sentence what is wrong with a template, and forgets it when it is mended", async () => {
    await built.visit(path, async (page) => {
      const template = own(page).getByLabel("Templates");
      await template.fill("{form} of {plaec}");
      await own(page).getByText("unknown slot: {plaec}").waitFor();
      await template.fill("{form}.");
      await own(page).getByText("of 4 titles").waitFor();
      expect(await own(page).getByRole("alert").textContent()).toBe("");
    });
  });

  test("draws from ten million combinations without a long wait", async () => {
    const digits = Array.from({ length: 10 }, (_, i) => `w${i}`).join("; ");
    const query = new URLSearchParams([["template", "{a} {b} {c} {d} {e} {f} {g}"]]);
    for (const name of "abcdefg") query.append("words", `${name}: ${digits}`);
    await built.visit(`${path}?${query.toString()}`, async (page) => {
      await own(page).getByText("They were drawn from 10,000,000.").waitFor();
    });
  });

  test("tests a reader’s own model and has it again at the next visit", async () => {
    await built.visit(`${path}?model=own`, async (page) => {
      await page.getByText("Choose the two files of your model above.").waitFor();
      const files = ["model.json", "model.onnx"].map((name) =>
        join(repositoryRoot, "models/question-tags", name),
      );
      await page.getByLabel("Files of a model").setInputFiles(files);
      await own(page)
        .getByText(/Your own model fails on/)
        .waitFor();
      await suite(page).getByText("which this model does not tell apart").waitFor();
      await page.reload();
      await own(page)
        .getByText(/Your own model fails on/)
        .waitFor();
    });
  });
});
