import { readFile } from "node:fs/promises";
import { tableFromIPC } from "@uwdata/flechette";
import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import type { Page, Request } from "playwright-core";
import { describe, expect, test } from "vitest";
import { accessibilityViolations } from "./harness/accessibility.js";
import { Traffic } from "./harness/traffic.js";
import { useSite } from "./harness/useSite.js";

const path = "/pages/your-catalogue.html";
const aMinute = { timeout: 60_000 };

/** A catalogue whose words stand nowhere else. @param sign between cells @param rows how many records */
function catalogue(name: string, sign: string, rows: number) {
  const titles = [
    ...[
      "Zwiebelfisch, a novel",
      "The history of Quagmirexia",
      "Poems by Ottokar Prunkwinde",
      "=Sermons on Xyloth",
    ],
    ...["A tale of Brimblewick ", "Map of the county of Vorpalshire"],
  ];
  const lines = Array.from({ length: rows }, (_, row) => {
    const title = `${titles[row % titles.length]}${row}`;
    const label = row % 2 === 0 ? (row % 6 === 1 ? "non-fiction" : "fiction") : "";
    return [`00${row}`, `"${title}"`, String(1800 + (row % 90)), label, "NaN", "12345678901234567890"].join(
      sign,
    );
  });
  const heading = ["id", "title", "year", "label", "Kustodenwort", "number"].join(sign);
  return { name, mimeType: "text/csv", buffer: Buffer.from([heading, ...lines].join("\n")) };
}
/** Words of these files, which no request may carry. */
const words =
  /Zwiebelfisch|Quagmirexia|Ottokar|Prunkwinde|Xyloth|Brimblewick|Vorpalshire|Kustodenwort|12345678901234567890/i;
/** Asked for anew whenever the encoder may be wanted, and taken from what the browser keeps where there is no network. */
const newestEncoder = /\/data\/encoder\/description\./;
const first = catalogue("Zwiebelfisch.csv", ",", 120);
const second = catalogue("Brimblewick.csv", ";", 90);

async function open(page: Page, file: typeof first, records: number): Promise<void> {
  await page.locator("#catalogue-file").setInputFiles(file);
  // The step folds once a model has read the titles, as it does by itself where work on them was kept.
  const said = page.getByText(`${file.name} is open: ${records} records`);
  await said.waitFor({ ...aMinute, state: "attached" });
}

async function letRead(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Read the titles" }).click();
  await page.getByText("nothing has left this page").waitFor(aMinute);
}

function tab(page: Page, name: string) {
  return page.getByRole("tab", { name, exact: true });
}

async function showTab(page: Page, name: string): Promise<void> {
  await tab(page, name).click();
  await page.locator("#catalogue-panel:not(:has([aria-busy]))").waitFor(aMinute);
  expect(await page.locator("#catalogue-panel").innerText(), `the tab ${name}`).not.toContain(
    "cannot be shown",
  );
}

async function showEveryTab(page: Page, traffic: Traffic): Promise<void> {
  for (const name of await page.getByRole("tab").allInnerTexts()) {
    await showTab(page, name);
    await traffic.quiet();
  }
}

/** Judges some titles by keys. */
async function annotate(page: Page, keys: string): Promise<void> {
  await showTab(page, "Annotate");
  await page.locator(".annotate-labels button").first().focus();
  for (const key of keys) await page.keyboard.press(key);
}

async function download(page: Page, name: string): Promise<{ name: string; bytes: Buffer<ArrayBuffer> }> {
  const button = page.getByRole("button", { name, exact: true });
  const [file] = await Promise.all([page.waitForEvent("download", aMinute), button.click()]);
  return { name: file.suggestedFilename(), bytes: Buffer.from(await readFile(await file.path())) };
}

async function openSession(page: Page, session: { name: string; bytes: Buffer }): Promise<string> {
  await page.locator("#catalogue-session").setInputFiles({
    ...{ name: session.name, mimeType: "application/json", buffer: session.bytes },
  });
  const said = page.locator('section[aria-label="Earlier work"] > .status');
  await said.filter({ hasText: "The session is taken over" }).waitFor(aMinute);
  return said.innerText();
}

describe("a journey with a catalogue of one's own", () => {
  const built = useSite();

  test("needs no network once the tabs have been open, and no request carries a word of the file", async () => {
    await built.visit(
      path,
      async (page) => {
        const context = page.context();
        const traffic = new Traffic(context);
        const requests: Request[] = [];
        context.on("request", (request) => requests.push(request));

        await page.getByRole("button", { name: /made-up catalogue/ }).click();
        await letRead(page);
        await open(page, first, 120);
        await letRead(page);
        await showEveryTab(page, traffic);
        await annotate(page, "12u");
        await showTab(page, "Take home");
        await page.getByLabel(/words that speak most/).check();
        await download(page, "CSV");
        await traffic.quiet();
        const before = requests.length;
        await context.setOffline(true);

        await open(page, second, 90);
        await letRead(page);
        await showEveryTab(page, traffic);
        await annotate(page, "1212");
        await showTab(page, "Take home");
        await page.getByText("4 annotations of this catalogue’s records").waitFor();
        await page.getByLabel(/words that speak most/).check();
        const csv = await download(page, "CSV");
        const lines = await download(page, "JSON lines");
        const arrow = await download(page, "Arrow");
        const parquet = await download(page, "Parquet");
        const annotations = await download(page, "Annotations as CSV");
        const report = await download(page, "Report as HTML");
        const session = await download(page, "Session as one file");
        expect([csv, lines, arrow, parquet, annotations, report, session].map(({ name }) => name)).toEqual([
          "Brimblewick-with-answers.csv",
          "Brimblewick-with-answers.jsonl",
          "Brimblewick-with-answers.arrow",
          "Brimblewick-with-answers.parquet",
          "Brimblewick-annotations.csv",
          "Brimblewick-report.html",
          "Brimblewick-session.json",
        ]);

        const rows: Record<string, string>[] = parse(csv.bytes, { columns: true, bom: true });
        expect(rows).toHaveLength(90);
        expect(rows[3]).toMatchObject({ id: "003", title: "'=Sermons on Xyloth3", Kustodenwort: "NaN" });
        expect(rows[4]).toMatchObject({ title: "A tale of Brimblewick 4", number: "12345678901234567890" });
        expect(rows[0]["label"]).toBe("fiction");
        expect(rows.every((row) => row["label 2"] !== "" && row["evidence"] !== "")).toBe(true);
        expect(rows.filter((row) => row["annotation"] !== "")).toHaveLength(4);
        const objects = lines.bytes
          .toString()
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line) as object);
        expect(objects).toHaveLength(90);
        expect(objects[3]).toMatchObject({ title: "=Sermons on Xyloth3" });
        expect(tableFromIPC(arrow.bytes).getChild("title").at(3)).toBe("=Sermons on Xyloth3");
        const read = await parquetReadObjects({ file: new Uint8Array(parquet.bytes).buffer });
        expect(read.map((row) => row["evidence"] as string)).toEqual(rows.map((row) => row["evidence"]));
        expect(parse(annotations.bytes, { columns: true, bom: true })).toHaveLength(4);
        expect(report.bytes.toString()).toContain("4 annotations by 1 annotator, drawn 4 by chance");

        await open(page, first, 120);
        await page.getByText("Taken up where you stopped: 3 annotations").waitFor(aMinute);
        const other = await openSession(page, session);
        expect(other).toContain("The session is of “Brimblewick.csv”, this file is “Zwiebelfisch.csv”.");
        expect(other).toContain("It has 120 records, 30 more than then.");
        await open(page, second, 90);
        await page.getByText("Taken up where you stopped: 4 annotations").waitFor(aMinute);
        expect(await openSession(page, session)).toBe("The session is taken over: 4 annotations.");
        await showTab(page, "Take home");

        const carrying = requests.filter((request) => {
          const sent = [request.url(), request.postData() ?? "", JSON.stringify(request.headers())].join(" ");
          return /^https?:/.test(request.url()) && words.test(decodeURIComponent(sent));
        });
        expect(carrying.map((request) => request.url())).toEqual([]);
        const late = requests.slice(before).map((request) => request.url());
        expect(late.filter((url) => /^(?:https?|wss?):/.test(url) && !newestEncoder.test(url))).toEqual([]);
      },
      { expected: /encoder\/description|ERR_INTERNET_DISCONNECTED/ },
    );
  }, 240_000);

  test("goes on after a reload and in a second page, and is deleted by a button", async () => {
    await built.visit(path, async (page) => {
      await open(page, first, 120);
      await letRead(page);
      await annotate(page, "12");
      // Work is kept within a second.
      await page.waitForTimeout(1000);
      await page.reload();
      await page.getByText("Your last catalogue was “Zwiebelfisch.csv” (2 annotations").waitFor(aMinute);
      await open(page, first, 120);
      await page.getByText("Taken up where you stopped: 2 annotations.").waitFor(aMinute);

      const beside = await page.context().newPage();
      await beside.goto(page.url());
      await open(beside, first, 120);
      await beside.getByText("Taken up where you stopped: 2 annotations.").waitFor(aMinute);
      await annotate(beside, "1");
      await showTab(page, "Take home");
      await page.getByText("3 annotations of this catalogue’s records").waitFor(aMinute);
      await annotate(page, "2");
      await showTab(beside, "Take home");
      await beside.getByText("4 annotations of this catalogue’s records").waitFor(aMinute);
      await beside.close();

      await page.getByText("Go on with a session").click();
      await page.getByLabel(/keep the file in this browser/).check();
      await page.waitForTimeout(1000);
      await page.reload();
      await page.getByRole("button", { name: "Open it" }).click();
      await page.getByText("Taken up where you stopped: 4 annotations.").waitFor(aMinute);

      await page.getByText("Go on with a session").click();
      await page.getByRole("button", { name: "Delete all that is kept" }).click();
      await page.getByText("is deleted").waitFor();
      await page.reload();
      await page.locator("#catalogue-file").waitFor();
      await page.waitForTimeout(500);
      expect(await page.getByText("Your last catalogue was").isVisible()).toBe(false);
    });
  }, 120_000);

  test("says at once that a browser keeps nothing, and offers the session", async () => {
    await built.visit(path, async (page) => {
      await page.addInitScript(() => {
        indexedDB.open = () => {
          throw new DOMException("refused", "SecurityError");
        };
      });
      await page.reload();
      const alert = page.getByRole("alert").filter({ hasText: "Not kept" });
      await alert.getByText("this browser does not let the page keep anything").waitFor(aMinute);
      await open(page, first, 120);
      await letRead(page);
      await annotate(page, "1");
      expect(await alert.isVisible()).toBe(true);
      const session = JSON.parse((await download(page, "Download the session")).bytes.toString()) as {
        events: unknown[];
      };
      expect(session.events).toHaveLength(1);
    });
  }, 120_000);

  test("refuses a session of another version or kind in a sentence, and is accessible", async () => {
    await built.visit(path, async (page) => {
      await page.getByText("Go on with a session").click();
      const said = page.locator('section[aria-label="Earlier work"] > .status');
      const give = (content: string) =>
        page.locator("#catalogue-session").setInputFiles({
          ...{ name: "session.json", mimeType: "application/json", buffer: Buffer.from(content) },
        });
      await give('{"format": "genre workbench: work on a catalogue", "version": 9}');
      await said.filter({ hasText: "wrong version: 9 (expected 1" }).waitFor();
      await give('{"format": "confusion slices", "version": 1}');
      await said.filter({ hasText: "wrong file: of another kind" }).waitFor();
      await give("id,title");
      await said.filter({ hasText: "wrong file: not JSON" }).waitFor();
      await open(page, first, 120);
      await letRead(page);
      await showTab(page, "Take home");
      expect(await accessibilityViolations(page, { within: "#catalogue-panel" })).toEqual([]);
    });
  }, 120_000);
});
