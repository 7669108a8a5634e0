import { existsSync } from "node:fs";
import { pressMarkClass } from "../../../src/lib/catalogue/pressMark.js";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type {
  AnnotatedBook,
  Book,
  CatalogueRecord,
  DevelopmentBook,
  Judgement,
  TestBook,
} from "../../../src/lib/rows.js";
import { digitisedBooks } from "../../../loaders/sources/catalogue/collection.js";
import { candidates } from "../../../loaders/sources/locate.js";
import type { ResolveOptions } from "../../../loaders/sources/resolve.js";
import { loadAnnotatedBooks } from "../../../loaders/tables/annotatedBooks.js";
import { loadBooks } from "../../../loaders/tables/books.js";
import { loadCatalogueRecords } from "../../../loaders/tables/catalogueRecords.js";
import { loadDevelopmentLabels } from "../../../loaders/tables/developmentLabels.js";
import { joinedPairs, measureIntegrity } from "../../../loaders/tables/integrityError.js";
import { loadJudgements } from "../../../loaders/tables/judgements.js";
import type { Table } from "../../../loaders/tables/summary.js";
import { loadTestSample } from "../../../loaders/tables/testSample.js";

interface Tables {
  books: Table<Book>;
  judgements: Table<Judgement>;
  annotated: Table<AnnotatedBook>;
  testSample: Table<TestBook>;
  development: Table<DevelopmentBook>;
  catalogue: Table<CatalogueRecord>;
}

async function loadAll(options: ResolveOptions): Promise<Tables> {
  return {
    books: await loadBooks(options),
    judgements: await loadJudgements(options),
    annotated: await loadAnnotatedBooks(options),
    testSample: await loadTestSample(options),
    development: await loadDevelopmentLabels(options),
    catalogue: await loadCatalogueRecords(options),
  };
}

function expectTidy(tables: Tables): void {
  for (const { rows, summary } of Object.values(tables) as Table<{ id: string }>[]) {
    expect(summary.kept).toBe(rows.length);
    const dropped = Object.values(summary.dropped).reduce((sum, n) => sum + n, 0);
    expect(summary.read).toBe(summary.kept + dropped);
    const ids = rows.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  }
  for (const { rows } of [tables.books, tables.annotated, tables.testSample, tables.catalogue]) {
    for (const { id, year } of rows) {
      expect(id).toMatch(/^\d{9}$/);
      expect(year === null || (year >= 1400 && year <= 1999)).toBe(true);
    }
  }
  const annotated = new Set(tables.annotated.rows.map(({ id }) => id));
  for (const { bookId } of tables.judgements.rows) expect(annotated.has(bookId)).toBe(true);
}

const labelled = (rows: readonly TestBook[]) => rows.filter(({ label }) => label !== null);

describe("tables of the embedded sample", () => {
  let folder: string;
  let lines: string[];
  let tables: Tables;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sample-"));
    lines = [];
    const options = { sampleOnly: true, sample: folder, log: (line: string) => lines.push(line) };
    tables = await loadAll(options);
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("are tidy and say that they come from the sample", () => {
    expectTidy(tables);
    for (const { sources } of Object.values(tables) as Table<unknown>[]) {
      expect(sources.length).toBeGreaterThan(0);
      for (const { origin } of sources) expect(origin).toBe("sample");
    }
    expect(lines.filter((line) => line.startsWith("books: "))).toEqual([
      expect.stringMatching(/^books: \d+ rows read, \d+ kept, 1 dropped \(1 without a record ID\); noted: /),
    ]);
  });

  test("hold at least 600 books, with both labels in every decade from 1800 and eight languages", async () => {
    expect(tables.books.rows.length).toBeGreaterThanOrEqual(600);
    const { loadWorks } = await import("../../../loaders/sources/sample/works.js");
    const works = await loadWorks();
    expect(new Set(works.map(({ language }) => language)).size).toBeGreaterThanOrEqual(8);
    for (let decade = 1800; decade <= 1910; decade += 10) {
      const within = works.filter(({ year }) => year !== null && year >= decade && year < decade + 10);
      expect(new Set(within.map(({ label }) => label)).size).toBe(2);
    }
  });

  test("have the real data's oddities: blank titles, no digital ID, a misfiled date, a row without an ID", () => {
    expect(tables.books.summary.noted).toMatchObject({
      "without a title": expect.any(Number),
      "without a digital ID": expect.any(Number),
      "without a date": expect.any(Number),
      "with a date that names no year": 1,
    });
    expect(tables.testSample.summary.noted).toMatchObject({
      "labelled both": expect.any(Number),
      "without a label": expect.any(Number),
    });
    expect(tables.testSample.rows.some(({ variantTitles }) => variantTitles.length > 0)).toBe(true);
  });

  test("misjoin about half of the annotated books, most of the foreign ones, on one or two rows", () => {
    const { rows } = tables.annotated;
    const misjoined = rows.filter(({ wellJoined }) => !wellJoined);
    expect(misjoined.length / rows.length).toBeGreaterThan(0.35);
    expect(misjoined.length / rows.length).toBeLessThan(0.65);
    const foreign = rows.filter(({ languages }) => !languages.includes("English"));
    expect(foreign.filter(({ wellJoined }) => !wellJoined).length / foreign.length).toBeGreaterThan(0.85);
    expect(new Set(rows.map(({ judgements }) => judgements))).toEqual(new Set([1, 2, 3, 4, 5]));
    const error = measureIntegrity(joinedPairs(rows, tables.judgements.rows));
    expect(error).toMatchObject({ falseFailures: 0, falsePasses: 0 });
  });

  test("keep the test sample apart from the annotated books, a handful excepted", () => {
    const shared = tables.annotated.rows.filter(({ inTestSample }) => inTestSample);
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.length).toBeLessThan(10);
    expect(labelled(tables.testSample.rows).length).toBeGreaterThan(100);
    const test = new Set(tables.testSample.rows.map(({ id }) => id));
    expect(tables.development.rows.filter(({ id }) => test.has(id))).toEqual([]);
  });

  test("mark about a third of the catalogue as digitised, and class its press-marks by form", () => {
    const { rows } = tables.catalogue;
    expect(rows.length).toBeGreaterThan(200);
    const digitised = rows.filter(({ digitised }) => digitised);
    expect(Math.abs(digitised.length / rows.length - 1 / 3)).toBeLessThan(0.02);
    const classes = new Set(rows.map(({ shelfmark }) => pressMarkClass(shelfmark)));
    expect(classes).toContain("prose fiction");
    expect(classes).toContain("history");
  });

  test("are the same twice", async () => {
    expect(await loadAll({ sampleOnly: true, sample: folder, log: () => undefined })).toEqual(tables);
  });
});

describe("tables of the real data, where it is on this machine", () => {
  const here = candidates(digitisedBooks.path, { data: null }).some(
    ({ file, origin }) => origin === "mirror" && existsSync(file),
  );
  let tables: Tables;
  /** Of the processor, so that other work on the machine does not count. */
  let seconds: number;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "real-"));
    const quiet = { log: () => undefined, data: null, sample: folder };
    const options = here ? { ...quiet, sampleOnly: false } : { ...quiet, sampleOnly: true };
    const begun = process.cpuUsage();
    await loadBooks(options);
    seconds = process.cpuUsage(begun).user / 1e6;
    tables = await loadAll(options);
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("are tidy, and the books load quickly", () => {
    expectTidy(tables);
    expect(seconds).toBeLessThan(5);
  });

  test("have the counts that were measured before, or those of the sample", () => {
    const { books, judgements, annotated, testSample, development, catalogue } = tables;
    const integrity = measureIntegrity(joinedPairs(annotated.rows, judgements.rows));
    if (!here) {
      expect(books.sources[0].origin).toBe("sample");
      expect(integrity.markedMisjoined).toBeGreaterThan(0);
      return;
    }
    expect(books.summary).toMatchObject({
      read: 49_540,
      kept: 49_539,
      dropped: { "without a record ID": 1 },
    });
    expect(books.rows.filter(({ title }) => title !== "")).toHaveLength(26_422);
    expect(books.rows.filter(({ ark }) => ark !== "")).toHaveLength(49_305);
    expect(judgements.summary).toMatchObject({ read: 4_374, kept: 4_374 });
    expect(annotated.rows).toHaveLength(1_744);
    expect(testSample.rows).toHaveLength(999);
    expect(labelled(testSample.rows)).toHaveLength(850);
    expect(labelled(testSample.rows).filter(({ label }) => label === "fiction")).toHaveLength(296);
    expect(development.rows).toHaveLength(473);
    expect(catalogue.rows).toHaveLength(8_999);
    expect(catalogue.rows.filter(({ digitised }) => digitised)).toHaveLength(311);
    expect(catalogue.rows.filter(({ language }) => language !== "").length / 8_999).toBeCloseTo(0.18, 2);
  });

  test("have the misjoined books found by the integrity check, nearly as the rows mark them", () => {
    const { annotated, judgements, testSample } = tables;
    const error = measureIntegrity(joinedPairs(annotated.rows, judgements.rows));
    const shuffled = error.shuffledPassRate ?? 1;
    expect(shuffled).toBeLessThan(0.25);
    const ids = new Set(labelled(testSample.rows).map(({ id }) => id));
    const shared = annotated.rows.filter(({ id }) => ids.has(id));
    expect(shared.every(({ inTestSample }) => inTestSample)).toBe(true);
    expect(shared.length).toBe(here ? 27 : shared.length);
    if (!here) return;
    expect(error).toMatchObject({
      markedJoined: 841,
      markedMisjoined: 903,
      falseFailures: 2,
      falsePasses: 2,
    });
    expect(annotated.rows.filter(({ inTestSample }) => inTestSample)).toHaveLength(43);
  });
});
