import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { ownExample, type OwnExample } from "../../../../models/training/readersTable/example.js";
import { readModelFiles } from "../../../../src/lib/model/modelFiles.js";
import { LinearScorer } from "../../../../src/lib/model/linearScorer.js";
import { rankLabels } from "../../../../src/lib/model/ranking.js";

describe("the example of the page on bringing one's own task", () => {
  let example: OwnExample;
  beforeAll(async () => (example = await ownExample()));

  it("trains a model whose two files belong together, as the playground checks them", async () => {
    const { json, onnx } = example.model;
    const { description } = await readModelFiles(
      [
        { name: "model.json", bytes: new TextEncoder().encode(json) },
        { name: "model.onnx", bytes: new Uint8Array(Buffer.from(onnx, "base64")) },
      ],
      (bytes) => Promise.resolve(createHash("sha256").update(bytes).digest("hex")),
    );
    const scorer = new LinearScorer(description, new Uint8Array(Buffer.from(onnx, "base64")));
    const { values } = await scorer.score([
      "A clear broth of leeks, ladled hot into deep bowls, with smoked haddock, with two hot chillies.",
    ]);
    const given = rankLabels(description, values).filter((each) => each.given);
    expect(given.map(({ label }) => label).sort()).toEqual(["fish", "soup", "spicy"]);
  });

  it("prints what it read and wrote, and no folder of the machine that it ran on", () => {
    expect(example.printed[0]).toContain(`recipes.csv: ${example.rows} rows read`);
    expect(example.printed.at(-1)).toMatch(/^written: model\.onnx, .* in recipes-model$/);
    expect(JSON.stringify([example.printed, example.refusals])).not.toContain("own-task-");
  });

  it("is refused for each thing that is wrong with a table", () => {
    expect(example.refusals.map(({ message }) => message.split(":")[0])).toEqual([
      "missing column",
      "empty file",
      "unparsable text",
      "too few texts",
    ]);
  });
});
