import { describe, expect, it } from "vitest";
import { formatVerdicts, readVerdicts } from "../../../src/lib/errorAnalysis/verdictFile.js";
import {
  applyVerdicts,
  restoredVerdicts,
  storedVerdicts,
  type Verdict,
} from "../../../src/lib/errorAnalysis/verdicts.js";
import { questionOf } from "../../../src/lib/scored/question.js";
import { judgedOf } from "../scored/judged.js";
import { threeClasses } from "../scored/madeUp.js";

const titles = [
  { id: "000000001", title: "One" },
  { id: "000000002", title: "Two, a tale" },
  { id: "000000003", title: "Three" },
];
const held = new Map<string, Verdict>([
  ["000000001", { verdict: "ambiguous", note: "=cmd" }],
  ["000000002", { verdict: "the label is wrong", note: 'says "novel",\nplainly' }],
]);

describe("applyVerdicts", () => {
  const say = (verdict: Verdict["verdict"]): Verdict => ({ verdict, note: "" });

  it("turns wrong labels, leaves out the ambiguous, and keeps the rest", () => {
    const rows = judgedOf([
      { label: 1, probability: 0.5 },
      { label: 0, probability: 0.5 },
      { label: 1, probability: 0.5 },
    ]);
    const verdicts = new Map([
      ["a", say("ambiguous")],
      ["b", say("the label is wrong")],
      ["c", say("the model is wrong")],
    ]);
    const applied = applyVerdicts({ rows, texts: [0, 1, 2] }, verdicts);
    expect(applied.rows.id).toEqual(["b", "c"]);
    expect(applied.rows.labels).toEqual([1, 1]);
    expect(applied.texts).toEqual([1, 2]);
  });

  it("takes the model's class where there are more than two", () => {
    const verdicts = new Map([["b", say("the label is wrong")]]);
    expect(applyVerdicts(questionOf(threeClasses), verdicts).rows.labels).toEqual([2, 1]);
  });
});

describe("storedVerdicts", () => {
  it("comes back as it was, and what is no verdict is left out", () => {
    expect(restoredVerdicts(storedVerdicts(held))).toEqual(held);
    expect(restoredVerdicts('{"a": {"verdict": "maybe"}, "b": null, "c": 3}').size).toBe(0);
    expect(restoredVerdicts("{not json").size).toBe(0);
  });
});

describe("readVerdicts", () => {
  it("reads what formatVerdicts writes, with notes that look like formulas", () => {
    const text = `\ufeff${formatVerdicts(held, "ours", titles)}`;
    const { verdicts, added, refused } = readVerdicts(text, new Map(), "ours", titles);
    expect(verdicts).toEqual(held);
    expect(added).toBe(2);
    expect(refused).toEqual([]);
  });

  it("takes IDs whose zeros a spreadsheet has eaten", () => {
    expect([...readVerdicts("id,verdict\n3,ambiguous\n", new Map(), "ours", titles).verdicts.keys()]).toEqual(
      ["000000003"],
    );
  });

  it("reports each row it refuses, adds the others, and keeps what was held", () => {
    const text = [
      "dataset,id,verdict,note",
      "theirs,000000003,ambiguous,",
      "ours,999999999,ambiguous,",
      "ours,000000003,probably,",
      "ours,000000003,The model is wrong,read it",
      "ours,000000003,ambiguous,",
      "ours,000000001,the label is wrong,",
      'ours,000000002,the label is wrong,"says ""novel"",\nplainly"',
    ].join("\n");
    const { verdicts, added, unchanged, refused } = readVerdicts(text, held, "ours", titles);
    expect(refused.map(({ row }) => row)).toEqual([2, 3, 4, 6, 7]);
    expect(refused.map(({ problem }) => problem)).toEqual([
      expect.stringContaining("theirs"),
      expect.stringContaining("no title"),
      expect.stringContaining("probably"),
      expect.stringContaining("row 5"),
      expect.stringContaining("=cmd"),
    ]);
    expect([added, unchanged]).toEqual([1, 1]);
    expect(verdicts.get("000000001")).toEqual(held.get("000000001"));
    expect(verdicts.get("000000003")).toEqual({ verdict: "the model is wrong", note: "read it" });
    expect(held.size).toBe(2);
  });

  it("refuses a file that is something else", () => {
    expect(() => readVerdicts("title,year\nOne,1850\n", held, "ours", titles)).toThrow(/columns title, year/);
    expect(() => readVerdicts("", held, "ours", titles)).toThrow(/none/);
  });
});
