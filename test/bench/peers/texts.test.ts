import { expect, it } from "vitest";
import { peerTexts } from "../../../bench/peers/texts.js";
import { currentInputs } from "../../../loaders/inputs.js";
import { scoredTask } from "../../../models/scored.js";

it("hands peers the very test texts, labels and outcomes that the model of record is judged by", async () => {
  const { labels, rehearsal, test } = await peerTexts("quote-themes");
  const scored = await scoredTask("quote-themes");
  // Of the embedded sample the models have seen nothing, so all its texts are test texts there.
  if (currentInputs().sources.some(({ origin }) => origin === "sample")) return;
  expect(labels).toEqual(scored.labels);
  expect(test.judged).toEqual(scored.texts.title);
  const has = (text: number, label: number) => test.outcomes[text * labels.length + label] === 1;
  expect(test.judged.map((_, text) => [...labels.keys()].filter((label) => has(text, label)))).toEqual(
    scored.actual,
  );
  const training = test.training.map(({ text }) => text);
  expect(training.filter((text) => test.judged.includes(text))).toEqual([]);
  expect([...rehearsal.training.map(({ text }) => text), ...rehearsal.judged].sort()).toEqual(
    training.sort(),
  );
});
