import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { Download, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { IsoRecord } from "../../src/lib/catalogue/records/isoRecord.js";
import { removeFields } from "../../src/lib/catalogue/records/removeFields.js";
import type { MarcField } from "../../src/lib/catalogue/readers/marc/marcRecord.js";
import { isoBytes } from "../lib/catalogue/records/madeUpRecords.js";
import { accessibilityViolations } from "./harness/accessibility.js";
import { useSite } from "./harness/useSite.js";

const title = (text: string): MarcField => ({ tag: "245", ind1: "0", ind2: "0", subfields: [["a", text]] });
const titles = [
  ...["The lost heir. A novel. In three volumes", "History of the county of Kent"],
  ...["Notes on the ferns of Ardlaw", "Lady Clara: a novel, 3 vols"],
];
const records = titles.map((text, i) => isoBytes([{ tag: "001", text: `r${i}` }, title(text)]));
// A broken record in the middle moves rows away from the numbers of their records.
const stretches = [records[0], Buffer.from("00012rubbish\x1d\n"), ...records.slice(1)];
const file = { name: "books.mrc", mimeType: "application/marc", buffer: Buffer.concat(stretches) };

async function open(page: Page): Promise<void> {
  await page.locator("#catalogue-file").setInputFiles(file);
  await page.getByText(`${file.name} is open: 4 records`).waitFor({ state: "attached" });
}

async function showTab(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name, exact: true }).click();
  await page.locator("#catalogue-panel:not(:has([aria-busy]))").waitFor();
}

/** What the button saves, by name. */
async function save(page: Page): Promise<Record<string, Buffer>> {
  const saved: Record<string, Buffer> = {};
  const downloads: Download[] = [];
  page.on("download", (download) => downloads.push(download));
  await page.getByRole("button", { name: "Records with labels" }).click();
  await expect.poll(() => downloads.length, { timeout: 60_000 }).toBe(2);
  for (const download of downloads)
    saved[download.suggestedFilename()] = await readFile(await download.path());
  return saved;
}

describe("records taken home", () => {
  const built = useSite();

  test("have the labels that are certain and those of annotators, and all else as it was", async () => {
    await built.visit("/pages/your-catalogue.html", async (page) => {
      await open(page);
      await page.getByRole("button", { name: "Read the titles" }).click();
      await page.getByText("nothing has left this page").waitFor({ timeout: 120_000 });
      await showTab(page, "Take home");
      const part = page.locator("section", { hasText: "Your records, enriched" }).last();
      expect(await part.innerText()).toContain("fiction is “Fiction” (lcgft). Without a term: non_fiction.");
      await part.getByLabel(/MARC organization code/).fill("DE-1");
      await part.getByLabel(/field 380/).check();
      const saved = await save(page);
      expect(Object.keys(saved).sort()).toEqual(["books-labelled.mrc", "books-review.csv"]);

      const after = saved["books-labelled.mrc"];
      const rows = parse<Record<string, string>>(saved["books-review.csv"].toString(), { columns: true });
      expect(rows.map(({ record, identifier, problem }) => [record, identifier, problem])).toEqual([
        ["2", "", "broken record"],
        ["4", "r2", "uncertain"],
      ]);
      let at = 0;
      for (const [i, before] of stretches.entries()) {
        const end = after.indexOf(0x1d, at) + 1;
        const stretch = after.subarray(at, before.at(-1) === 0x0a ? end + 1 : end);
        at += stretch.length;
        if (i !== 0 && i !== 4) {
          expect(stretch).toEqual(before);
          continue;
        }
        const record = new IsoRecord(stretch);
        const [, , , provenance] = record.record.fields;
        expect(record.record.fields.map(({ tag }) => tag)).toEqual(["245", "380", "655", "883"]);
        expect([provenance.ind1, provenance.subfields.find(([code]) => code === "q")?.[1]]).toEqual([
          "0",
          "DE-1",
        ]);
        expect(Buffer.from(removeFields(stretch, record, {}).bytes)).toEqual(before);
      }
      expect(at).toBe(after.length);
      const said = part.locator("ul.status");
      expect(await said.innerText()).toContain("5 records: 2 terms added to 2");
      expect(await accessibilityViolations(page, { within: "#catalogue-panel" })).toEqual([]);

      await showTab(page, "Annotate");
      await page.locator(".annotate-labels button").first().focus();
      await page.keyboard.press("2");
      await showTab(page, "Take home");
      await page.getByText("1 annotation of this catalogue’s records").waitFor();
      const judged = (await save(page))["books-labelled.mrc"].toString();
      expect(judged.match(/2 \x1f81\\p\x1faGenre workbench: title-genre, annotated by hand/g)?.length).toBe(
        1,
      );
    });
  });
});
