import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { blurbFiles } from "../../../loaders/sources/catalogue/blurbs.js";
import { candidates } from "../../../loaders/sources/locate.js";
import { artefactTags, isAttribution } from "../../../loaders/tables/artefactTags.js";
import { loadBlurbs } from "../../../loaders/tables/blurbs.js";
import { loadQuestions } from "../../../loaders/tables/questions.js";
import { loadQuotes } from "../../../loaders/tables/quotes.js";
import type { Table } from "../../../loaders/tables/summary.js";
import { normaliseLabels } from "../../../src/lib/multilabel/normalise.js";
import type { Blurb, Question, Quote } from "../../../src/lib/rows.js";
import { titleKey } from "../../../src/lib/text/titleKey.js";

interface Tables {
  blurbs: Table<Blurb>;
  quotes: Table<Quote>;
  questions: Table<Question>;
}

function expectTidy({ blurbs, quotes, questions }: Tables): void {
  for (const { rows, summary } of [blurbs, quotes, questions] as Table<{ id: string }>[]) {
    expect(summary.kept).toBe(rows.length);
    const dropped = Object.values(summary.dropped).reduce((sum, n) => sum + n, 0);
    expect(summary.read).toBe(summary.kept + dropped);
    const ids = rows.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  }
  for (const { genres } of blurbs.rows) expect(genres).toEqual(normaliseLabels(genres));
  for (const { tags } of questions.rows) expect(tags).toEqual(normaliseLabels(tags).sort());
  const keys = quotes.rows.map(({ text }) => titleKey(text));
  expect(new Set(keys).size).toBe(keys.length);
  for (const { tags, text } of quotes.rows) {
    expect(tags.filter(isAttribution)).toEqual([]);
    expect(text).not.toMatch(/^[“"]|[”"]$/);
  }
}

describe("artefactTags", () => {
  const quotes = (tag: string, authors: string[]) => authors.map((author) => ({ author, tags: [tag] }));
  const many = (author: string, count: number) => Array.from({ length: count }, () => author);

  test("are those of which one author wrote more than a quarter", () => {
    const others = Array.from({ length: 15 }, (_, i) => `author ${i}`);
    const found = artefactTags([
      ...quotes("habit", [...many("A", 6), ...others]),
      ...quotes("theme", [...many("A", 5), ...others]),
      ...quotes("rare", many("A", 19)),
      ...quotes("nameless", [...many("", 20)]),
    ]);
    expect([...found]).toEqual([["habit", "A"]]);
  });

  test.each(["attributed-no-source", "misattributed-to-a", "widely-misattributed", "attributed"])(
    "and %s tells of an attribution",
    (tag) => expect(isAttribution(tag)).toBe(true),
  );
});

describe("the labelled texts of the embedded sample", () => {
  let folder: string;
  let tables: Tables;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sample-"));
    const options = { sampleOnly: true, sample: folder, log: () => undefined };
    tables = {
      blurbs: await loadBlurbs(options),
      quotes: await loadQuotes(options),
      questions: await loadQuestions(options),
    };
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("are tidy and say that they come from the sample", () => {
    expectTidy(tables);
    for (const { sources } of Object.values(tables) as Table<unknown>[])
      for (const { origin } of sources) expect(origin).toBe("sample");
  });

  test("have sixty books, seventy quotations and ninety questions at least", () => {
    expect(tables.blurbs.rows.length).toBeGreaterThanOrEqual(60);
    expect(tables.quotes.rows.length).toBeGreaterThanOrEqual(70);
    expect(tables.questions.rows.length).toBeGreaterThanOrEqual(90);
  });

  test("have the real lists' oddities: two decades, glued sentences, other languages, overlapping lists", () => {
    expect(tables.blurbs.summary.dropped).toEqual({ "standing in two decades": 1 });
    expect(tables.blurbs.summary.noted).toMatchObject({
      "not in English": 2,
      "without genres": 1,
      "without a description": 1,
    });
    expect(tables.blurbs.summary.noted["with sentences mended"]).toBeGreaterThan(5);
    expect(tables.quotes.rows.some(({ lists }) => lists > 1)).toBe(true);
    expect(tables.quotes.rows.some(({ work }) => work !== "")).toBe(true);
  });
});

const hasMirror = candidates(blurbFiles[0].path).some(({ file }) => existsSync(file));

describe.runIf(hasMirror)("the labelled texts of the mirror", () => {
  let tables: Tables;

  beforeAll(async () => {
    const options = { log: () => undefined };
    tables = {
      blurbs: await loadBlurbs(options),
      quotes: await loadQuotes(options),
      questions: await loadQuestions(options),
    };
  }, 240_000);

  test("are tidy", () => expectTidy(tables));

  test("hold what the data notes count", () => {
    expect(tables.blurbs.summary.read).toBe(11_679);
    expect(tables.questions.rows).toHaveLength(30_000);
    expect(tables.quotes.summary.read).toBe(13_509);
    expect(tables.questions.summary.noted["repeating a title with other tags"]).toBeGreaterThanOrEqual(3);
    const foreign = tables.blurbs.rows.filter(({ english }) => !english).length;
    expect(foreign).toBeGreaterThan(400);
    expect(foreign).toBeLessThan(700);
  });
});
