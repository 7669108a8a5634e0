import { describe, expect, it } from "vitest";
import { readModel } from "../../../models/artefacts.js";
import { ownScored } from "../../../src/lib/scored/ownScored.js";
import { questionOf } from "../../../src/lib/scored/question.js";

const noDigest = () => Promise.resolve(null);

describe("ownScored", async () => {
  const { description, onnx } = await readModel("title-genre");
  const model = [
    { name: "model.json", bytes: new TextEncoder().encode(JSON.stringify(description)) },
    { name: "model.onnx", bytes: onnx },
  ];
  const table = (csv: string) => [...model, { name: "mine.csv", bytes: new TextEncoder().encode(csv) }];

  it("scores the texts of a table beside the labels that it has, and leaves out rows without a text", async () => {
    const csv =
      "title,label\nA novel in three volumes,fiction\n,fiction\nA history of the railways,non_fiction\n";
    const { rows } = questionOf(await ownScored(table(csv), noDigest));
    expect(rows.id).toEqual(["1", "3"]);
    expect(Array.from(rows.labels)).toEqual([1, 0]);
    expect(Array.from(rows.predictions.predicted)).toEqual([1, 0]);
  });

  it("says in a sentence what is wrong with a table", async () => {
    await expect(ownScored(model, noDigest)).rejects.toThrow(/missing file: a table/);
    await expect(ownScored(table("name,label\nA,fiction\n"), noDigest)).rejects.toThrow(
      /missing column.*name, label/,
    );
    await expect(ownScored(table("text,label\nA,poem\n"), noDigest)).rejects.toThrow(
      /unknown labels.*non_fiction/,
    );
  });
});
