import { describe, expect, test } from "vitest";
import type { AnnotationEvent } from "../../../../src/lib/ownCatalogue/annotation.js";
import { fittingMapping } from "../../../../src/lib/ownCatalogue/session/fittingMapping.js";
import {
  columnsDigest,
  sessionDifferences,
  type OpenCatalogue,
} from "../../../../src/lib/ownCatalogue/session/differences.js";
import {
  checkedSession,
  newSession,
  type Session,
} from "../../../../src/lib/ownCatalogue/session/session.js";

const annotated = (id: string, record: string): AnnotationEvent => ({
  ...{ id, record, opinion: { kind: "labels", labels: ["fiction"] }, annotator: "Ada" },
  ...{ at: "2026-11-30T10:00:00.000Z", sampling: "chance", answerSeen: false, note: "“quoted”\n" },
});
const names = ["id", "Title", "Jahr"];
const catalogue = { name: "titles.csv", sha256: "ab", rows: 600, columns: columnsDigest(names) };
const session = newSession({
  ...{ catalogue, mapping: { title: "Title", id: "id", year: "Jahr" }, labelMap: { novel: 1, "?": null } },
  ...{ annotator: "Ada", seed: 1, address: "?page.tab=home&slices.slice=x" },
  events: [
    annotated("1", "b1"),
    annotated("2", "b2"),
    { id: "3", withdraws: "2", annotator: "Ada", at: "2026-11-30T11:00:00.000Z" },
    { ...annotated("4", "b4"), task: "title-genre" },
  ],
  taught: [],
  models: [
    { key: "title-genre", title: "Fiction by title", sha256: "cd", labels: ["non_fiction", "fiction"] },
  ],
});

describe("a session", () => {
  test("is the same after a way through a file", () => {
    expect(checkedSession(JSON.parse(JSON.stringify(session)))).toEqual(session);
  });

  test("of another kind, of another version or damaged is refused in a sentence", () => {
    expect(() => checkedSession({ format: "confusion slices", version: 1 })).toThrow(
      /^wrong file: of another kind/,
    );
    expect(() => checkedSession("text")).toThrow(/^wrong file/);
    expect(() => checkedSession({ ...session, version: 2 })).toThrow(
      /^wrong version: 2 \(expected 1; .*nothing was changed/,
    );
    expect(() => checkedSession({ ...session, events: [{ id: "1" }] })).toThrow(
      /^damaged session: events\.0/,
    );
  });
});

describe("a session on a catalogue", () => {
  const now = (patch: Partial<OpenCatalogue> = {}): OpenCatalogue => ({
    ...{ ...catalogue, hasRecord: () => true, gone: [] },
    ...patch,
  });

  test("finds no difference in the same file, whatever it is called", () => {
    expect(sessionDifferences(session, now({ name: "renamed.csv" }))).toEqual([]);
  });

  test("says that a file has a row more", () => {
    expect(sessionDifferences(session, now({ sha256: "ff", rows: 601 }))).toEqual([
      "It has 601 records, 1 more than then.",
      "All annotated records are in it.",
    ]);
  });

  test("counts the annotated records that are gone, without those taken back", () => {
    const hasRecord = (key: string) => key === "b1";
    expect(sessionDifferences(session, now({ name: "b.csv", sha256: "ff", rows: 598, hasRecord }))).toEqual([
      "The session is of “titles.csv”, this file is “b.csv”.",
      "It has 598 records, 2 fewer than then.",
      "Of 2 annotated records 1 is not in it: what was said of them stays in the session and counts for nothing here.",
    ]);
  });

  test("names the columns that are gone, and says that others came", () => {
    expect(
      sessionDifferences(
        session,
        now({ sha256: "ff", columns: columnsDigest(["id", "Titel", "Jahr"]), gone: [["title", "Title"]] }),
      ),
    ).toEqual([
      "Its columns have other names or another order.",
      "The column “Title”, which was the title, is gone: say which column it is now.",
      "All annotated records are in it.",
    ]);
    const more = columnsDigest([...names, "x"]);
    expect(sessionDifferences(session, now({ sha256: "ff", columns: more }))[0]).toBe(
      "It has 4 columns; there were 3.",
    );
  });

  test("says so where only cells have changed", () => {
    const empty: Session = { ...session, events: [] };
    expect(sessionDifferences(empty, now({ sha256: "ff" }))).toEqual([
      "Records and columns are as many as then, but something in the file has changed.",
    ]);
  });
});

describe("the columns of a session", () => {
  test("keep their roles where the file has them", () => {
    expect(fittingMapping(session.mapping, names, { title: "id" })).toEqual({
      mapping: session.mapping,
      gone: [],
    });
  });

  test("that are gone are guessed anew, unless the guess has a role", () => {
    const found = fittingMapping(session.mapping, ["id", "Titel", "Year"], { title: "Titel", year: "id" });
    expect(found).toEqual({
      mapping: { title: "Titel", id: "id" },
      gone: [
        ["title", "Title"],
        ["year", "Jahr"],
      ],
    });
  });
});
