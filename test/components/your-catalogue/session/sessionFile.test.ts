import { expect, test } from "vitest";
import { readSession, sessionBlob } from "../../../../src/components/your-catalogue/session/sessionFile.js";
import type { CatalogueFile } from "../../../../src/components/your-catalogue/workspace.js";
import { columnsDigest } from "../../../../src/lib/ownCatalogue/session/differences.js";
import { newSession } from "../../../../src/lib/ownCatalogue/session/session.js";

const rows = 45_000;
const cells = (text: (row: number) => string) => Array.from({ length: rows }, (_, row) => text(row));
const file: CatalogueFile = {
  ...{ name: "titles “of” 1850.csv", sha256: "ab" },
  table: {
    ...{ names: ["__proto__", "title"], rows },
    columns: [cells((row) => `00${row} `), cells((row) => (row % 2 === 0 ? '"]}' : "NaN\n"))],
  },
  found: { format: "delimited", compression: "none", separator: ";", notes: ["a note"] },
};
const session = newSession({
  catalogue: { name: file.name, sha256: "ab", rows, columns: columnsDigest(file.table.names) },
  ...{
    mapping: { title: "title" },
    labelMap: {},
    annotator: "",
    events: [],
    seed: 1,
    address: "",
    models: [],
    taught: [],
  },
});

test("a session is read as it was written, without the catalogue unless that is wished", async () => {
  expect(await readSession(await sessionBlob(session))).toEqual({ session, embedded: null });
});

test("a catalogue in a session keeps every cell", async () => {
  expect(await readSession(await sessionBlob(session, file))).toEqual({ session, embedded: file });
});

test("a catalogue that was damaged on its way is refused", async () => {
  const text = await (await sessionBlob(session, file)).text();
  await expect(readSession(new Blob([text.replace('"NaN\\n",', "")]))).rejects.toThrow(/^damaged catalogue/);
  await expect(readSession(new Blob([text.slice(0, -9)]))).rejects.toThrow(/^wrong file: not JSON/);
});
