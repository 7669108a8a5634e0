import { describe, expect, it } from "vitest";
import { IsoRecord } from "../../../../src/lib/catalogue/records/isoRecord.js";
import { labelRecord, type RecordLabel } from "../../../../src/lib/catalogue/records/labelRecord.js";
import { machineLabels } from "../../../../src/lib/catalogue/records/machineLabels.js";
import type { MarcField } from "../../../../src/lib/catalogue/readers/marc/marcRecord.js";
import { binaryDescription as binary, manyLabels as multilabel } from "../../ownCatalogue/descriptions.js";
import { isoBytes, type MadeUpField } from "./madeUpRecords.js";

const fiction = {
  term: "Fiction",
  source: "lcgft",
  uri: "http://id.loc.gov/authorities/genreForms/gf2014026339",
};
const run = { model: "m", version: "0", address: "", agency: "", date: "20261130" };
const options = { run, formOfWork: false, terms: new Map([["fiction", [fiction]]]) };
const marc = { name: "marc" } as const;

const field = (tag: string, text: string): MarcField => ({
  tag,
  ind1: "0",
  ind2: "0",
  subfields: [["a", text]],
});
const id: MadeUpField = { tag: "001", text: " 7 " };
const book = isoBytes([id, field("245", "A tale /")]);
const sure: RecordLabel = { label: "fiction", origin: "machine", confidence: 0.99 };

const label = (bytes: Uint8Array, ...labels: RecordLabel[]) => labelRecord(bytes, marc, labels, options);

describe("labelRecord", () => {
  it("adds what nobody need look at, lists what a person should, and names labels without a term", () => {
    const unsure = { ...sure, label: "poem", confidence: 0.6, doubt: "uncertain" };
    const { bytes, added, toReview, withoutTerm } = label(book, sure, unsure, {
      label: "other",
      origin: "person",
    });
    expect(new IsoRecord(bytes).record.fields.map(({ tag }) => tag)).toEqual(["245", "655", "883"]);
    expect([added, withoutTerm]).toEqual([[fiction], ["other"]]);
    expect(toReview).toEqual([
      {
        ...{ identifier: "7", title: "A tale", label: "poem", confidence: 0.6 },
        ...{ problem: "uncertain", detail: "" },
      },
    ]);
  });

  const long = isoBytes([
    field("245", "A"),
    ...Array.from({ length: 11 }, () => field("500", "x".repeat(9_066))),
  ]);
  it.each([
    ["no title", isoBytes([id]), "expected one field 245, not 0"],
    ["several titles", isoBytes([field("245", "A"), field("245", "B")]), "expected one field 245, not 2"],
    ["broken record", book.subarray(1), "expected a leader of 24 characters, as MARC 21"],
    [
      "no bibliographic record",
      isoBytes([field("245", "A")], ["nz  a22", "   "]),
      "its leader says that it is of type z",
    ],
    [
      "invalid bytes",
      Buffer.from(book.toString("latin1").replace("tale", "t\xe9le"), "latin1"),
      "expected a title in the",
    ],
    ["too long a record", long, "of which ISO 2709 allows 99999"],
  ])("leaves a record as it is that has the problem “%s”, and lists it", (problem, bytes, detail) => {
    const result = label(bytes, sure);
    expect([result.bytes, result.added]).toEqual([bytes, []]);
    expect(result.toReview).toEqual([
      expect.objectContaining({ problem, detail: expect.stringContaining(detail), label: "fiction" }),
    ]);
    expect(label(bytes).toReview.length).toBe(problem === "too long a record" ? 0 : 1);
  });
});

describe("machineLabels", () => {
  it("has a doubt outside the range of certainty, and everywhere where there is none", () => {
    const ranged = { ...binary, certain: { accuracy: 0.99, below: 0.1, from: 0.9 } };
    const [no, yes] = binary.labels;
    expect(machineLabels(ranged, [0.05, 0.95])).toEqual([
      { label: yes, origin: "machine", confidence: 0.95 },
    ]);
    expect(machineLabels(ranged, [0.2, 0.8])).toEqual([
      { label: yes, origin: "machine", confidence: 0.8, doubt: "uncertain" },
    ]);
    expect(machineLabels({ ...ranged }, [0.95, 0.05])).toEqual([
      { label: no, origin: "machine", confidence: 0.95 },
    ]);
    expect(machineLabels(binary, [0.01, 0.99])[0].doubt).toBe("uncertain");
  });

  it("doubts of many labels those that are not promised", () => {
    const { labels } = multilabel;
    const promised = { accuracy: 0.9, confidence: 0.95, from: labels.map((_, l) => (l === 0 ? 0.7 : null)) };
    const probabilities = labels.map(() => 0.99);
    const doubts = machineLabels({ ...multilabel, promised }, probabilities).map((each) => [
      each.label,
      each.doubt,
    ]);
    expect(Object.fromEntries(doubts)).toEqual(
      Object.fromEntries(labels.map((each, l) => [each, l === 0 ? undefined : "uncertain"])),
    );
  });
});
