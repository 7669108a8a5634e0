import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseRecord, recordFolder, workbenchVersion } from "../../../loaders/figures/record.js";
import { roundFigures } from "../../../loaders/figures/roundFigures.js";
import { computedOrRecorded } from "../../../loaders/figures/writeFigures.js";
import { digitisedBooks } from "../../../loaders/sources/catalogue/collection.js";
import { realSourcesRequired } from "../../../loaders/sources/realSources.js";
import { resolve } from "../../../loaders/sources/resolve.js";

const nowhere = {
  data: null,
  mirror: null,
  cache: "/nonexistent",
  offline: true,
  sampleOnly: false,
  log: () => undefined,
};

/** What a loader computes that needs the collection, which cannot be had. */
const unavailable = async () => {
  await resolve(digitisedBooks, nowhere);
  return { books: 1 };
};

describe("figures of a loader", () => {
  test("are computed where the sources can be had, rounded, with their provenance", async () => {
    expect(
      await computedOrRecorded(() => Promise.resolve({ books: 3, share: 1 / 3 }), "overview.json"),
    ).toEqual({
      books: 3,
      share: 0.333333,
      provenance: { usesSample: false, recorded: null, sources: [] },
    });
  });

  test("are those of record, all of them, where a source cannot be had", async () => {
    const { figures, recorded } = parseRecord(
      await readFile(join(recordFolder, "overview.json"), "utf8"),
      "overview.json",
    );
    const given = await computedOrRecorded(unavailable, "overview.json");
    expect(given).toMatchObject(figures);
    expect(given).toMatchObject({ provenance: { usesSample: true, recorded } });
    const { provenance } = given as { provenance: { sources: { origin: string; citation: string }[] } };
    expect(provenance.sources.length).toBeGreaterThan(5);
    for (const { origin, citation } of provenance.sources) {
      expect(origin).toBe("recorded");
      expect(citation).not.toContain("Embedded sample");
    }
  });

  test("are neither where a source fails halfway: the error stands", async () => {
    const halfway = async () => {
      await Promise.resolve();
      throw new Error("wrong checksum: books.json (expected aa)");
    };
    await expect(computedOrRecorded(halfway, "overview.json")).rejects.toThrow(
      "wrong checksum: books.json (expected aa)",
    );
  });

  test("that nobody recorded are an error, which says how to record them", async () => {
    await expect(computedOrRecorded(unavailable, "nothing.json")).rejects.toThrow(
      "missing figures of record: nothing.json (expected after: npm run record)",
    );
  });

  test("may not be computed from the sample, which others may use", async () => {
    await expect(
      computedOrRecorded(() => Promise.resolve({ required: realSourcesRequired() }), "x.json"),
    ).resolves.toMatchObject({ required: true });
    expect(realSourcesRequired()).toBe(false);
    expect((await resolve(digitisedBooks, nowhere)).origin).toBe("sample");
  });
});

describe("a record", () => {
  const record = { version: workbenchVersion(), recorded: "2026-11-30", sources: {}, figures: { books: 1 } };

  test("of another version is one clear error", () => {
    expect(parseRecord(JSON.stringify(record), "a.json")).toEqual(record);
    expect(() => parseRecord(JSON.stringify({ ...record, version: "0.0.1" }), "a.json")).toThrow(
      `figures of record of another version: a.json of 0.0.1 (expected ${workbenchVersion()}, by npm run record)`,
    );
  });

  test.each([
    ["cut off", JSON.stringify(record).slice(0, -2)],
    ["without a date", JSON.stringify({ ...record, recorded: undefined })],
    ["of a source without a checksum", JSON.stringify({ ...record, sources: { "a.csv": "none" } })],
  ])("that is %s is one clear error", (_, text) => {
    expect(() => parseRecord(text, "a.json")).toThrow(
      "unreadable figures of record: a.json (expected what npm run record writes)",
    );
  });
});

describe("roundFigures", () => {
  test("keeps six digits of what is not whole, and whole numbers as they are", () => {
    expect(
      roundFigures({
        books: 1234567,
        share: 0.123456789,
        small: 1.23456789e-12,
        none: null,
        list: [NaN, 2 / 3],
      }),
    ).toEqual({
      books: 1234567,
      share: 0.123457,
      small: 1.23457e-12,
      none: null,
      list: [null, 0.666667],
    });
  });
});
