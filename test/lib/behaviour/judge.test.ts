import { describe, expect, test } from "vitest";
import { expectedLabel } from "../../../src/lib/behaviour/expectedLabel.js";
import { failureRate } from "../../../src/lib/behaviour/failureRate.js";
import { judge, type Ask } from "../../../src/lib/behaviour/judge.js";
import type { Scorer } from "../../../src/lib/model/scorer.js";

/** A model that reads the probability of fiction off the end of a title, sure below 0.1 and from 0.9. */
const scorer = {
  description: {
    labels: ["non_fiction", "fiction"],
    thresholds: [0.5],
    certain: { accuracy: 0.99, below: 0.1, from: 0.9 },
  },
  score: (texts: readonly string[]) => {
    const values = Float32Array.from(
      texts.flatMap((text) => [1 - Number(text.slice(-4)), Number(text.slice(-4))]),
    );
    return Promise.resolve({ texts: texts.length, labels: ["non_fiction", "fiction"], values });
  },
} as unknown as Scorer;

const must = (title: string, expected = "fiction"): Ask => ({ kind: "must", expected, before: null, title });
const pair = (kind: Ask["kind"], before: string, title: string): Ask => ({
  ...{ kind, before, title },
  expected: kind === "must not lower" ? "fiction" : null,
});
const judged = async (...asks: Ask[]) =>
  (await judge(scorer, asks)).map(({ failed, certainAndWrong }) => [failed, certainAndWrong]);

describe("what a model makes of a title that is tested", () => {
  test("must: another label fails, and is certain in the model’s own range", async () => {
    expect(
      await judged(must("a 0.50"), must("a 0.49"), must("a 0.09"), must("a 0.95", "non_fiction")),
    ).toEqual([
      [false, false],
      [true, false],
      [true, true],
      [true, true],
    ]);
  });

  test("must not change: only another label than before fails, right or wrong", async () => {
    expect(
      await judged(
        pair("must not change", "a 0.99", "a 0.51"),
        pair("must not change", "a 0.51", "a 0.49"),
        pair("must not change", "a 0.51", "a 0.05"),
      ),
    ).toEqual([
      [false, false],
      [true, false],
      [true, true],
    ]);
  });

  test("must not lower: a fall of more than 0.05 fails, and is wrong where the label is", async () => {
    expect(
      await judged(
        pair("must not lower", "a 0.80", "a 0.76"),
        pair("must not lower", "a 0.99", "a 0.93"),
        pair("must not lower", "a 0.40", "a 0.05"),
      ),
    ).toEqual([
      [false, false],
      [true, false],
      [true, true],
    ]);
  });

  test("names the labels before and after, with the probability of the one that turned", async () => {
    const [outcome] = await judge(scorer, [pair("must not change", "a 0.75", "a 0.25")]);
    expect(outcome).toMatchObject({ label: "non_fiction", labelBefore: "fiction", about: "fiction" });
    expect([outcome.probabilityBefore, outcome.probability]).toEqual([0.75, 0.25]);
  });

  test("of a model of many labels is right where the expected label is among those given", async () => {
    const many = {
      ...scorer,
      description: { ...scorer.description, kind: "multilabel", thresholds: [0.5, 0.2] },
    } as Scorer;
    const outcomes = await judge(many, [must("a 0.25"), must("a 0.10"), must("a 0.25", "non_fiction")]);
    expect(outcomes.map(({ label, failed }) => [label, failed])).toEqual([
      ["non_fiction; fiction", false],
      ["non_fiction", true],
      ["non_fiction; fiction", false],
    ]);
  });

  test("refuses a label that the model does not give", async () => {
    await expect(judge(scorer, [must("a 0.50", "verse")])).rejects.toThrow(
      "unknown label: verse (expected one of non_fiction, fiction)",
    );
  });
});

describe("failure rates", () => {
  test("are shares with Wilson’s interval, undefined for no title", async () => {
    const asks = [...Array<string>(9).fill("a 0.90"), "a 0.01"].map((title) => must(title));
    const { titles, failed, certainAndWrong } = failureRate(await judge(scorer, asks));
    expect(titles).toBe(10);
    expect(failed.value).toBe(0.1);
    // Wilson's interval of 1 in 10.
    expect(failed.low).toBeCloseTo(0.0179, 4);
    expect(failed.high).toBeCloseTo(0.4042, 4);
    expect(certainAndWrong.value).toBe(0.1);
    expect(failureRate([]).failed.value).toBeNaN();
  });
});

describe("the label of a form", () => {
  test("is the model’s own, or fiction where it knows no more", () => {
    expect(expectedLabel("verse", ["non_fiction", "fiction"])).toBe("fiction");
    expect(expectedLabel("non-fiction", ["non_fiction", "fiction"])).toBe("non_fiction");
    expect(expectedLabel("verse", ["prose_fiction", "verse", "drama", "non_fiction"])).toBe("verse");
    expect(expectedLabel("prose fiction", ["prose_fiction", "verse"])).toBe("prose_fiction");
  });

  test("is refused where the model has none", () => {
    expect(() => expectedLabel("drama", ["love", "war"])).toThrow("unknown form: drama");
  });
});
