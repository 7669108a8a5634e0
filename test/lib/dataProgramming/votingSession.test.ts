import { describe, expect, test } from "vitest";
import type { LabellingFunction } from "../../../src/lib/labelling/index.js";
import { packCollection, readCollection } from "../../../src/lib/dataProgramming/collectionFile.js";
import { VotingSession } from "../../../src/lib/dataProgramming/votingSession.js";
import type { LabellingStep } from "../../../src/lib/dataProgramming/votingSession.js";
import { studioStart } from "../../../src/lib/dataProgramming/studioStart.js";
import { weakSupervisionReport } from "../../../src/lib/dataProgramming/weakSupervisionReport.js";
import type { StudioCollection } from "../../../src/lib/dataProgramming/collection.js";
import { history, madeUpCollection, novel, overlapping, patternFunction } from "./fixture.js";

function session(collection: StudioCollection = madeUpCollection()): VotingSession {
  const probabilities = new Float64Array(collection.books.length).fill(NaN);
  return new VotingSession(readCollection(packCollection(collection, probabilities)));
}

/** No number anywhere in a value is NaN or infinite. */
function allFinite(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value !== "object" || value === null || Object.values(value).every(allFinite);
}

describe("a voting session", () => {
  test("measures functions, majority and label model on labelled books", () => {
    const { assessment, asked } = session().vote([novel, history]);
    expect(asked).toBe(240);
    expect(assessment.covered).toBe(1);
    expect(
      assessment.functions.map(({ coverage, annotated, right }) => [coverage, annotated, right]),
    ).toEqual([
      [0.5, 20, 20],
      [0.5, 20, 20],
    ]);
    expect(assessment.majority.all.accuracy?.value).toBe(1);
    expect(assessment.labelModel.random.labelled).toBe(13);
  });

  test("remembers votes, unless a name is all that changed", () => {
    const voting = session();
    voting.vote([novel, history]);
    expect(voting.vote([{ ...novel, name: "renamed" }, history]).asked).toBe(0);
    expect(voting.vote([novel, { ...history, vote: "fiction" } as LabellingFunction]).asked).toBe(120);
    expect(voting.vote([novel, history], undefined, true).asked).toBe(240);
  });

  test("trains a small model that leaves the validation books out", () => {
    const voting = session();
    voting.vote(overlapping);
    const model = voting.retrain(false);
    expect(model.problem).toBeNull();
    expect(model.validation.labelled).toBe(26);
    expect(model.trainedOn).toBe(94);
    expect(model.labelled).toBe(0);
    expect(model.validation.accuracy?.value).toBe(1);
    expect(model.right).toBe("1".repeat(26));
    expect(voting.retrain(true).labelled).toBe(14);
  });

  test("names the pattern that is running, so that a slow one can be told", () => {
    const steps: LabellingStep[] = [];
    session().vote([novel, patternFunction("mine", "heir")], (step) => steps.push(step));
    expect(new Set(steps.map(({ pattern }) => pattern))).toEqual(new Set([null, "mine"]));
    expect(steps.at(-1)?.pattern).toBeNull();
  });

  const everywhere = patternFunction("everything", ".");
  const awkward: [string, LabellingFunction[], RegExp][] = [
    ["no functions", [], /no labelling functions/],
    [
      "a function that never votes",
      [novel, history, patternFunction("silent", "zzzz")],
      /"silent" never votes/,
    ],
    ["a function that always votes", [novel, history, everywhere], /everything/],
    [
      "contradiction everywhere",
      [
        patternFunction("yes", "a novel|a history"),
        patternFunction("no", "a novel|a history", "non_fiction"),
      ],
      /contradict|same on every book/,
    ],
    ["a function that throws", [novel, history, patternFunction("broken", "(")], /"broken" could not be run/],
    [
      "a pattern of 10,001 characters",
      [novel, history, patternFunction("long", "a".repeat(10_001))],
      /10001 characters/,
    ],
    [
      "two functions",
      [patternFunction("one", "a novel"), patternFunction("other", "a history", "non_fiction")],
      /Nothing can be weighed: two functions have no third/,
    ],
    ["votes for one class only", [novel], /Nothing can be weighed: every vote is for fiction/],
  ];
  test.each(awkward)("says what happened with %s, and gives no NaN", (_, functions, said) => {
    const voting = session();
    const { assessment } = voting.vote(functions);
    expect(assessment.notes.join("\n")).toMatch(said);
    expect(allFinite(assessment)).toBe(true);
    expect(allFinite(voting.retrain(false))).toBe(true);
    expect(allFinite(voting.retrain(true))).toBe(true);
  });

  test("calls no book non-fiction where nothing can be weighed, and says why there is no model", () => {
    const voting = session();
    for (const functions of [[], [novel], [novel, history]]) {
      const { unweighable, labelModel, majority } = voting.vote(functions).assessment;
      expect(unweighable).toMatch(/^Nothing can be weighed: /);
      expect(labelModel).toMatchObject({ decided: 0, fiction: null });
      expect(labelModel.all.accuracy).toBeNull();
      expect(majority.decided > 0).toBe(functions.length > 0);
      expect(voting.retrain(false).problem).toContain(unweighable);
    }
  });

  test.each([
    ["no books", madeUpCollection(0)],
    ["one book", madeUpCollection(1)],
    [
      "no labels",
      { ...madeUpCollection(), gold: new Int8Array(120).fill(-1), uses: Array(120).fill("none") as "none"[] },
    ],
    [
      "labels of one class",
      { ...madeUpCollection(), gold: madeUpCollection().gold.map((label) => (label < 0 ? -1 : 1)) },
    ],
  ])("works with %s, and gives no NaN", (_, collection) => {
    const voting = session(collection);
    expect(allFinite(voting.vote([novel, history]).assessment)).toBe(true);
    expect(allFinite(voting.retrain(true))).toBe(true);
    expect(allFinite(weakSupervisionReport([novel, history], collection))).toBe(true);
    expect(allFinite(studioStart([novel, history], collection))).toBe(true);
  });
});
