import { describe, expect, it } from "vitest";
import type { Annotation, Opinion } from "../../../../src/lib/ownCatalogue/annotation.js";
import { consensusByRecord } from "../../../../src/lib/ownCatalogue/annotation.js";
import { recordLabels } from "../../../../src/lib/ownCatalogue/takeHome/recordLabels.js";
import { binaryDescription } from "../descriptions.js";

const description = { ...binaryDescription, certain: { accuracy: 0.99, below: 0.1, from: 0.9 } };
const labels = (...names: string[]): Opinion => ({ kind: "labels", labels: names });

/** What annotators hold who said this, one after the other. */
function held(...said: Partial<Annotation>[]) {
  const annotations = said.map((each, i): Annotation => ({
    ...{ id: String(i), record: "a", opinion: labels("fiction"), annotator: String(i) },
    ...{ at: `2026-11-2${i}T12:00:00Z`, sampling: "chance", answerSeen: false, note: "", ...each },
  }));
  return consensusByRecord(annotations).get("a");
}

describe("recordLabels", () => {
  it("are the model's where nobody has judged the record, in doubt outside the range of certainty", () => {
    expect(recordLabels(description, [0.05, 0.95], undefined)).toEqual([
      { label: "fiction", origin: "machine", confidence: 0.95 },
    ]);
    expect(recordLabels(description, [0.3, 0.7], undefined)).toEqual([
      { label: "fiction", origin: "machine", confidence: 0.7, doubt: "uncertain" },
    ]);
    expect(recordLabels(description, [NaN, NaN], undefined)).toEqual([]);
  });

  it("are an annotator's, confirmed where they have seen the model say so", () => {
    const probabilities = [0.3, 0.7];
    expect(recordLabels(description, probabilities, held({ answerSeen: true }))).toEqual([
      { label: "fiction", origin: "confirmed", confidence: 0.7, date: "20261120" },
    ]);
    expect(recordLabels(description, probabilities, held({}, { answerSeen: true }))).toEqual([
      { label: "fiction", origin: "confirmed", confidence: 0.7, date: "20261121" },
    ]);
    const given = [{ label: "fiction", origin: "person", date: "20261120" }];
    expect(recordLabels(description, probabilities, held({}))).toEqual(given);
    expect(recordLabels(description, [0.99, 0.01], held({ answerSeen: true }))).toEqual(given);
    expect(recordLabels(description, [NaN, NaN], held({}))).toEqual(given);
  });

  it("are in doubt where annotators differ or are not sure, and none where no label fits", () => {
    const probabilities = [0.01, 0.99];
    expect(recordLabels(description, probabilities, held({}, { opinion: labels("non_fiction") }))).toEqual([
      { label: "non_fiction", origin: "person", date: "20261121", doubt: "annotators differ" },
    ]);
    expect(recordLabels(description, probabilities, held({ opinion: { kind: "unsure" } }))).toEqual([
      { label: "fiction", origin: "machine", confidence: 0.99, doubt: "annotator not sure" },
    ]);
    expect(recordLabels(description, probabilities, held({ opinion: { kind: "unfit" } }))).toEqual([]);
  });
});
