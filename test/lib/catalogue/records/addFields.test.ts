import { describe, expect, it } from "vitest";
import { addFields, type LabelToAdd } from "../../../../src/lib/catalogue/records/addFields.js";
import { IsoRecord } from "../../../../src/lib/catalogue/records/isoRecord.js";
import { removeFields } from "../../../../src/lib/catalogue/records/removeFields.js";
import type { MarcField } from "../../../../src/lib/catalogue/readers/marc/marcRecord.js";
import { isoBytes } from "./madeUpRecords.js";

const lcgft = {
  term: "Fiction",
  source: "lcgft",
  uri: "http://id.loc.gov/authorities/genreForms/gf2014026339",
};
const fast = { term: "Fiction", source: "fast", uri: "http://id.worldcat.org/fast/1423787" };
const poetry = {
  term: "Poetry",
  source: "lcgft",
  uri: "http://id.loc.gov/authorities/genreForms/gf2014026481",
};
const run = {
  model: "title-genre",
  version: "0123456789ab",
  address: "https://a.example/m",
  agency: "DE-1",
  date: "20261130",
};

const field = (tag: string, ind2: string, ...subfields: [string, string][]): MarcField => ({
  ...{ tag, ind1: " ", ind2, subfields },
});
const bookWith = (...fields: MarcField[]) =>
  isoBytes([{ tag: "001", text: "7" }, field("245", "0", ["a", "A"]), ...fields]);
const machine = (confidence: number, ...terms: (typeof lcgft)[]): LabelToAdd => ({
  terms,
  origin: "machine",
  confidence,
});

function add(bytes: Uint8Array, labels: LabelToAdd[], formOfWork = false) {
  return addFields(bytes, new IsoRecord(bytes), labels, { run, formOfWork });
}
function remove(bytes: Uint8Array, filter = {}) {
  return removeFields(bytes, new IsoRecord(bytes), filter);
}
/** Fields as catalogues print them, those of control and the title aside. */
function printed(bytes: Uint8Array): string[] {
  const shown = ({ tag, ind1, ind2, subfields }: MarcField) =>
    `${tag} ${ind1}${ind2} ${subfields.map(([code, text]) => `$${code}${text}`).join("")}`;
  return new IsoRecord(bytes).record.fields.filter(({ tag }) => tag !== "245").map(shown);
}

describe("addFields", () => {
  it("adds a term with its address, and tells by a linked field 883 where it comes from", () => {
    const { bytes, added, carried } = add(bookWith(), [machine(0.99876, lcgft)]);
    expect(printed(bytes)).toEqual([
      "655  7 $81\\p$aFiction$2lcgft$0http://id.loc.gov/authorities/genreForms/gf2014026339",
      "883 0  $81\\p$aGenre workbench: title-genre, version 0123456789ab$c0.9987$d20261130$qDE-1$uhttps://a.example/m",
    ]);
    expect([added, carried]).toEqual([[lcgft], []]);
  });

  it("says what a person confirmed, and what a person gave", () => {
    const { bytes } = add(bookWith(), [
      { terms: [lcgft], origin: "confirmed", confidence: 0.5 },
      { terms: [poetry], origin: "person" },
    ]);
    expect(printed(bytes).slice(2)).toEqual([
      "883 1  $81\\p$aGenre workbench: title-genre, version 0123456789ab, confirmed by hand$c0.5000$d20261130$qDE-1$uhttps://a.example/m",
      "883 2  $82\\p$aGenre workbench: title-genre, annotated by hand$d20261130$qDE-1",
    ]);
  });

  it("adds field 380 where asked, terms of two vocabularies, and numbers that no other field is linked by", () => {
    const book = bookWith(field("650", "0", ["8", "4.1\\x"], ["a", "B"]));
    expect(printed(add(book, [machine(0.99, lcgft, fast)], true).bytes)).toEqual([
      "380    $85\\p$aFiction$2lcgft$0http://id.loc.gov/authorities/genreForms/gf2014026339",
      "380    $85\\p$aFiction$2fast$0http://id.worldcat.org/fast/1423787",
      "650  0 $84.1\\x$aB",
      "655  7 $85\\p$aFiction$2lcgft$0http://id.loc.gov/authorities/genreForms/gf2014026339",
      "655  7 $85\\p$aFiction$2fast$0http://id.worldcat.org/fast/1423787",
      expect.stringContaining("883 0  $85\\p"),
    ]);
  });

  it("adds a term once that two labels have, with the first one's confidence", () => {
    const { bytes, added } = add(bookWith(), [machine(0.9, lcgft), machine(0.8, { ...lcgft })]);
    expect([printed(bytes).length, added.length]).toEqual([2, 1]);
    expect(printed(bytes)[1]).toContain("$c0.9000");
  });

  it.each([
    ["its wording", field("655", "7", ["a", "fiction."], ["2", "lcgft"])],
    ["its wording, of no vocabulary", field("655", "4", ["a", "Fiction"])],
    ["its address", field("655", "7", ["a", "Belletristik"], ["0", lcgft.uri.replace("http:", "https:")])],
    ["its number", field("655", "7", ["a", "Romans"], ["2", "x"], ["0", "(DLC)gf2014026339"])],
  ])("leaves a record alone that carries the term by %s", (_, carrying) => {
    const book = bookWith(carrying);
    const { bytes, added, carried } = add(book, [machine(0.99, lcgft)], true);
    expect([bytes === book, added, carried]).toEqual([true, [], [lcgft]]);
  });

  it("knows a number of FAST with its noughts", () => {
    const book = bookWith(field("655", "7", ["a", "X"], ["0", "(OCoLC)fst01423787"]));
    expect(add(book, [machine(0.99, fast)]).added).toEqual([]);
    expect(add(book, [machine(0.99, lcgft)]).added).toEqual([lcgft]);
  });

  it("adds nothing the second time", () => {
    const once = add(bookWith(), [machine(0.99, lcgft, fast)], true).bytes;
    expect(add(once, [machine(0.98, lcgft, fast)], true).bytes).toBe(once);
  });
});

describe("removeFields", () => {
  const book = bookWith(
    field("655", "7", ["8", "1\\p"], ["a", "Tales"], ["2", "x"]),
    field("883", "1", ["8", "1\\p"], ["a", "somebody else's process"]),
  );

  it("takes out what was added, and nothing that others have", () => {
    const more = add(book, [machine(0.99, lcgft, fast), { terms: [poetry], origin: "person" }], true).bytes;
    const { bytes, removed, changed } = remove(more);
    expect([Buffer.from(bytes), removed, changed]).toEqual([book, 2, 0]);
  });

  it("takes out the labels of one model, agency or day alone, where asked", () => {
    const more = add(book, [machine(0.99, lcgft)]).bytes;
    for (const filter of [{ model: "title" }, { agency: "DE-2" }, { date: "20261129" }])
      expect(remove(more, filter)).toEqual({ bytes: more, removed: 0, changed: 0 });
    const filter = { model: "title-genre", agency: "DE-1", date: "20261130" };
    expect(Buffer.from(remove(more, filter).bytes)).toEqual(book);
  });

  it("leaves what somebody has changed since", () => {
    const changed = bookWith(
      field("655", "7", ["8", "1\\p"], ["a", "Fiction"], ["2", "lcgft"], ["5", "DE-2"]),
      field("883", " ", ["8", "1\\p"], ["a", "Genre workbench: title-genre, version 0"]),
    );
    expect(remove(changed)).toEqual({ bytes: changed, removed: 0, changed: 1 });
  });

  it("takes the provenance of a term that somebody has taken out", () => {
    const lone = bookWith(field("883", " ", ["8", "1\\p"], ["a", "Genre workbench: title-genre, version 0"]));
    expect(Buffer.from(remove(lone).bytes)).toEqual(bookWith());
  });
});
