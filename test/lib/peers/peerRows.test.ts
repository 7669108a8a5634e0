import { expect, it } from "vitest";
import { peerRows, peerSystems } from "../../../src/lib/peers/peerRows.js";
import type { MultilabelEvaluation } from "../../../src/lib/model/multilabelEvaluation.js";
import type { PeerRecord } from "../../../src/lib/peers/peerRecord.js";

const estimate = (value: number) => ({ value, low: value, high: value });
const model = {
  ...{ title: "Words", description: "words of dishes", bytes: 10, trainSeconds: 2 },
  test: { microF1: estimate(0.6), macroF1: estimate(0.5), precisionAt1: estimate(0.9) },
};
const evaluation = {
  ...{ task: "dishes", kind: "multilabel", final: "final", models: { final: model } },
} as unknown as MultilabelEvaluation;
const record: PeerRecord = {
  cores: 2,
  results: [
    {
      ...{ task: "dishes", system: "Trees", what: "trees", bytes: 30, trainSeconds: 4, textsPerSecond: 100 },
      figures: {
        "micro-F1": { granted: 0.55, chosen: 0.54 },
        "macro-F1": { granted: 0.45, chosen: 0.41 },
        "precision at 1": { granted: 0.8, chosen: 0.8 },
      },
    },
  ],
  own: [{ task: "dishes", model: "final", textsPerSecond: 5000 }],
  labelModels: null,
};

it("sets peers beside the workbench's own model of the same task", () => {
  const rows = peerRows([{ name: "dishes", title: "Kinds of dish" }], [evaluation], record);
  expect(rows.map(({ task, system, isOwn }) => [task, system, isOwn])).toEqual([
    ["Kinds of dish", "This workbench, words", true],
    ["Kinds of dish", "Trees", false],
  ]);
  expect(rows.map(({ textsPerSecond }) => textsPerSecond)).toEqual([5000, 100]);
  expect(rows[1].macroF1).toEqual({ granted: 0.45, chosen: 0.41 });
});

it("leaves out tasks that no peer was measured on", () => {
  expect(peerRows([], [{ ...evaluation, task: "drinks" }], record)).toEqual([]);
  expect(peerSystems(record, "drinks", 3)).toEqual([]);
});
