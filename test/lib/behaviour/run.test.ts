import { describe, expect, test } from "vitest";
import { changeRates } from "../../../src/lib/behaviour/changeRates.js";
import { capabilityRates, everyCapability } from "../../../src/lib/behaviour/suite/capabilityRates.js";
import { runSuite } from "../../../src/lib/behaviour/suite/run.js";
import { capabilities } from "../../../src/lib/behaviour/suite/tests.js";
import { LinearScorer } from "../../../src/lib/model/linearScorer.js";
import type { Scorer } from "../../../src/lib/model/scorer.js";
import { readModel } from "../../../models/artefacts.js";

/** A model that calls everything fiction, and says so with certainty. */
const credulous = {
  description: {
    labels: ["non_fiction", "fiction"],
    thresholds: [0.5],
    certain: { accuracy: 0.99, below: 0.1, from: 0.9 },
  },
  score: (texts: readonly string[]) =>
    Promise.resolve({
      texts: texts.length,
      labels: ["non_fiction", "fiction"],
      values: Float32Array.from(texts.flatMap(() => [0, 1])),
    }),
} as unknown as Scorer;

describe("the suite put to a model", () => {
  test("fails one that calls everything fiction on non-fiction alone, with certainty", async () => {
    const tested = await runSuite(credulous, "development");
    const odd = tested.filter(
      ({ expected, failed, certainAndWrong, test }) =>
        failed !== (test.kind === "must" && expected === "non_fiction") || certainAndWrong !== failed,
    );
    expect(odd).toEqual([]);
    const rates = capabilityRates(tested, "development");
    expect(rates.map(({ capability }) => capability)).toEqual([...capabilities, everyCapability]);
    const of = (name: string) => rates.find(({ capability }) => capability === name)?.failed.value;
    expect([of("verse"), of("about literature"), of("case")]).toEqual([0, 1, 0]);
    expect(rates.at(-1)?.titles).toBe(tested.length);
  });

  test("has no rates for a half that was not run", async () => {
    const rates = capabilityRates(await runSuite(credulous, "development"), "held-out");
    expect(rates.every(({ titles }) => titles === 0)).toBe(true);
  });

  test("reads the model of record, which case and Unicode forms do not move", async () => {
    const { description, onnx } = await readModel("title-genre");
    const scorer = new LinearScorer(description, onnx);
    const rates = capabilityRates(await runSuite(scorer, "development"), "development");
    const unmoved = rates.filter(({ capability }) => ["case", "Unicode forms"].includes(capability));
    expect(unmoved.map(({ failed }) => failed.value)).toEqual([0, 0]);
    const changes = await changeRates(scorer, ["A “novel”", "Ödipus"]);
    expect(changes.find(({ change }) => change === "straight quotes")?.failed.value).toBe(0);
  });
});
