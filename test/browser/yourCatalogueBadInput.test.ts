import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useSite } from "./harness/useSite.js";

/**
 * What is wrong with a file is said in a sentence that says what to do, and the page goes on. Labels of which the model knows
 * none, and sessions of another version, have their tests beside those of annotating and of the journey.
 */
describe("a catalogue that is not as it should be", () => {
  const built = useSite();
  const visit = (act: (page: Page) => Promise<void>, options = {}) =>
    built.visit("/pages/your-catalogue.html", act, options);

  async function open(page: Page, name: string, content: Buffer | readonly string[]): Promise<void> {
    await page.locator("#catalogue-file").waitFor({ state: "attached" });
    const buffer = Buffer.isBuffer(content) ? content : Buffer.from(content.join("\n"));
    await page.setInputFiles("#catalogue-file", { name, mimeType: "text/csv", buffer });
  }
  const says = (page: Page, sentence: string | RegExp) =>
    page.getByText(sentence).first().waitFor({ timeout: 60_000 });
  async function read(page: Page): Promise<void> {
    await page.getByRole("button", { name: "Read the titles" }).click();
    await page.getByText(/titles read in/).waitFor({ timeout: 120_000 });
  }

  test("names another kind of file, an empty one, and one of headings only, and takes the right one afterwards", async () => {
    await visit(async (page) => {
      await open(page, "picture.csv", await readFile("docs/screenshot.png"));
      await says(page, /picture\.csv is a picture or a recording \(expected a table; choose the catalogue\)/);
      await open(page, "empty.csv", Buffer.alloc(0));
      await says(page, /empty file: empty\.csv \(expected a table with a row or more\)/);
      await open(page, "headings.csv", ["id,title,year"]);
      await says(page, /names columns and holds no record\. .*export it again/);
      await open(page, "right.csv", ["id,title,year", "1,Emma,1815"]);
      await says(page, /right\.csv is open: 1 record/);
      expect(await page.locator(".catalogue-concern:visible").count()).toBe(0);
    });
  });

  test("numbers columns without a heading and of one name, and asks for titles where there are none", async () => {
    await visit(async (page) => {
      await open(page, "no-heading.csv", ["1,Emma. A novel,1815", "2,A history of Kent,1830"]);
      await says(page, "The first line does not seem to name the columns: they are numbered.");
      await open(page, "twice.csv", ["id,title,year,year", "1,Emma. A novel,1775,1815"]);
      await says(page, /More than one column is called “year”; the second is “year \(2\)” here/);
      await open(page, "untitled.csv", ["id,title,year", "1,,1815", "2,,1816"]);
      await says(page, "No record has anything in “title”: choose the column that holds the titles.");
      await page.getByRole("button", { name: "Read the titles" }).click();
      await says(page, /^\s*There is no title to read/);
    });
  });

  test("shows the first of 2,000 columns", async () => {
    await visit(async (page) => {
      const wide = Array.from({ length: 1998 }, (_, i) => `further ${i}`);
      await open(page, "wide.csv", [
        ["id", "title", ...wide].join(","),
        ["1", "Emma. A novel", ...wide].join(","),
      ]);
      await page.locator("summary", { hasText: "60 of 2,000 columns" }).waitFor();
    });
  });

  test("opens a cell of 5 MB", async () => {
    await visit(async (page) => {
      await open(page, "long.csv", ["id,title", `1,"${"a tale of long ago ".repeat(260_000)}"`, "2,Poems"]);
      await says(page, /long\.csv is open: 2 records/);
    });
  });

  test("says that one label alone teaches nothing", async () => {
    await visit(async (page) => {
      const titles = ["Emma. A novel", "Poems", "A tale of Kent"];
      await open(page, "one.csv", ["id,title,label", ...titles.map((title, i) => `${i},${title},fiction`)]);
      await read(page);
      await page.getByRole("tab", { name: "Teach" }).click();
      await says(page, /All records that take part have the same label/);
      expect(await page.getByRole("button", { name: "Teach", exact: true }).isDisabled()).toBe(true);
    });
  });

  test("offers labels spelt in five ways as a mapping", async () => {
    await visit(async (page) => {
      const spelt = ["Fiction", "FICTION", "fiction ", "non-fiction", "Non Fiction", "nonfiction"];
      const lines = spelt.map((label, i) => `${i},Title number ${i},${label}`);
      await open(page, "spelt.csv", ["id,title,label", ...lines]);
      await read(page);
      await says(page, /The model knows \d of the file’s \d labels, which cover 6 of 6 entries/);
    });
  });

  test("warns of a file that may be too large for a phone before it reads it", async () => {
    await visit(async (page) => {
      const phone = await page.context().newCDPSession(page);
      await phone.send("Emulation.setTouchEmulationEnabled", { enabled: true });
      await phone.send("Emulation.setEmitTouchEventsForMouse", { enabled: true });
      await open(page, "small.csv", ["id,title", "1,Emma"]);
      await says(page, /small\.csv is open/);
      const concern = page.getByText(/large for a phone or a tablet/);
      expect(await concern.isVisible()).toBe(false);
      const line = `1,${"An account of a long journey through the north, ".repeat(20)}\n`;
      const rows = Math.ceil(50_000_000 / line.length);
      await page.evaluate(
        ([text, times]) => {
          const file = new File([`id,title\n${text.repeat(times)}`], "large.csv");
          const transfer = new DataTransfer();
          transfer.items.add(file);
          const input = document.querySelector("#catalogue-file") as HTMLInputElement;
          input.files = transfer.files;
          input.dispatchEvent(new Event("change", { bubbles: true }));
        },
        [line, rows] as const,
      );
      await concern.waitFor();
    });
  });
});
