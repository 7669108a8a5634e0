import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { mostBytes, parseRecord, recordFolder } from "../../../loaders/figures/record.js";
import { allSources } from "../../../loaders/sources/catalogue.js";
import { loadBlurbs } from "../../../loaders/tables/blurbs.js";
import { loadBooks } from "../../../loaders/tables/books.js";
import { loadCatalogueRecords } from "../../../loaders/tables/catalogueRecords.js";
import { loadExternalTitles } from "../../../loaders/tables/externalTitles.js";
import { loadJudgements } from "../../../loaders/tables/judgements.js";
import { loadNovels } from "../../../loaders/tables/novels.js";
import { loadQuestions } from "../../../loaders/tables/questions.js";
import { loadQuotes } from "../../../loaders/tables/quotes.js";
import { loadTestSample } from "../../../loaders/tables/testSample.js";

const texts = readdirSync(recordFolder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".json"))
  .map((name) => [name, readFileSync(join(recordFolder, name), "utf8")] as const);

/** Texts of at least this many characters stand for themselves; a shorter title, "Poems", is a word as well. */
const ownText = 18;

/** All strings of a value that JSON can hold, keys of objects included. */
function* strings(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null)
    for (const [key, each] of Object.entries(value)) {
      yield key;
      yield* strings(each);
    }
}

describe("the figures of record", { timeout: 120_000 }, () => {
  let rows: Set<string>;

  beforeAll(async () => {
    const [books, catalogue, sample] = [
      await loadBooks(),
      await loadCatalogueRecords(),
      await loadTestSample(),
    ];
    const [quotes, questions, blurbs] = [await loadQuotes(), await loadQuestions(), await loadBlurbs()];
    rows = new Set(
      [
        ...[
          books,
          catalogue,
          sample,
          questions,
          blurbs,
          await loadNovels(),
          await loadExternalTitles(),
        ].flatMap((table) => table.rows.map(({ title }) => title)),
        ...quotes.rows.map(({ text }) => text),
        ...blurbs.rows.map(({ description }) => description),
        ...(await loadJudgements()).rows.map(({ comment }) => comment),
      ]
        .filter((text) => text.length >= ownText)
        .map((text) => text.toLowerCase()),
    );
  }, 120_000);

  test("take at most a megabyte", () => {
    expect(texts.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0)).toBeLessThanOrEqual(mostBytes);
  });

  test.each(texts)("of %s are of this version, with the checksums of their sources", (name, text) => {
    const { sources } = parseRecord(text, name);
    expect(Object.keys(sources).length).toBeGreaterThan(0);
    const known = new Map(allSources.map(({ path, sha256 }) => [path, sha256]));
    for (const [path, sha256] of Object.entries(sources)) {
      expect(known.has(path), path).toBe(true);
      const expected = known.get(path);
      if (expected) expect(sha256, path).toBe(expected);
    }
  });

  test.each(texts)("of %s hold no title, no text and no comment of the data", (name, text) => {
    const longest = Math.max(...[...strings(JSON.parse(text))].map(({ length }) => length));
    for (const each of strings(parseRecord(text, name).figures)) {
      const said = each.toLowerCase();
      expect(rows.has(said), each).toBe(false);
      // What is long enough to quote one is searched for each.
      if (said.length > 2 * ownText)
        expect(
          [...rows].filter((row) => said.includes(row)),
          each,
        ).toEqual([]);
    }
    expect(longest).toBeLessThan(2000);
  });
});
