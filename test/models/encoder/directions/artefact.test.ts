import { stat } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { artefactPath, readTaskFile } from "../../../../models/artefacts.js";
import { collectionTexts } from "../../../../models/encoder/directions/collections.js";
import { packKept, textKey } from "../../../../models/encoder/directions/keptMeanings.js";
import { pageMeanings, readKept } from "../../../../models/encoder/directions/pageMeanings.js";
import { meaningsFile, readRecord } from "../../../../models/encoder/directions/record.js";
import { textsDigest } from "../../../../models/encoder/directions/rows.js";
import { parseEncoderDescription } from "../../../../src/lib/encoder/description.js";
import { alongDirections, directionCount } from "../../../../src/lib/meaning/directions.js";
import { collectionNames } from "../../../../src/lib/meaning/collectionName.js";
import { unpackMeanings } from "../../../../src/lib/meaning/meaningFile.js";
import { Meanings } from "../../../../src/lib/meaning/meanings.js";
import { openEncoder } from "../../../../models/encoder/open.js";

describe.each(collectionNames)("the meanings of %s", (name) => {
  it("are of the encoder of the repository, and come back from their file byte for byte", async () => {
    const kept = await readKept(name);
    const description: unknown = JSON.parse((await readTaskFile("encoder", "model.json")).toString());
    expect(kept.encoder).toBe(parseEncoderDescription(description).onnx.sha256);
    expect(Buffer.from(packKept(kept))).toEqual(await readTaskFile("encoder", meaningsFile(name)));
  });

  it("cover the embedded sample, so that no build waits for the encoder", async () => {
    const { texts } = await collectionTexts[name]({ sampleOnly: true, log: () => undefined });
    const { rows } = await readKept(name);
    expect(texts.filter((text) => !rows.has(textKey(text)))).toEqual([]);
  });

  it("cover the published table, whose checksum is on record, and reach a page in its order", async () => {
    const { texts, isSample } = await collectionTexts[name]();
    if (isSample) return;
    const recorded = (await readRecord())[name];
    expect(textsDigest(texts)).toBe(recorded.sha256);
    const page = unpackMeanings(Uint8Array.from(await pageMeanings(name)).buffer);
    expect([page.texts, page.without, page.wordsShare]).toEqual([texts.length, 0, recorded.wordsShare]);
    const { rows } = await readKept(name);
    for (const place of [0, texts.length - 1])
      expect(page.meanings.of(place)).toEqual(rows.get(textKey(texts[place])));
  });

  it("have the share of words under which training texts share most labels with their closest", async () => {
    const { wordsShare, choice } = (await readRecord())[name];
    const best = choice?.tried.reduce((a, b) => (b.sharedLabels > a.sharedLabels ? b : a));
    expect(best?.wordsShare ?? 0).toBe(wordsShare);
  });
});

it("all meanings together weigh less than six megabytes", async () => {
  const sizes = await Promise.all(
    collectionNames.map(async (name) => (await stat(artefactPath("encoder", meaningsFile(name)))).size),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6e6);
});

it("a text that the encoder reads anew is nearest to itself", async () => {
  const { texts } = await collectionTexts.quotations({ sampleOnly: true, log: () => undefined });
  const { rows, directions } = await readKept("quotations");
  const encoder = await openEncoder();
  const asked = texts.slice(0, 3);
  const vectors = await encoder.encode(asked);
  const all = [...rows.keys()];
  const meanings = new Meanings(
    Int8Array.from([...rows.values()].flatMap((row) => [...row])),
    directionCount,
  );
  asked.forEach((text, i) => {
    const vector = vectors.subarray(i * encoder.dimensions, (i + 1) * encoder.dimensions);
    const [nearest] = meanings.nearest(alongDirections(vector, directions), 1);
    expect(all[nearest.text]).toBe(textKey(text));
    expect(nearest.similarity).toBeGreaterThan(0.999);
  });
});

it("there are none of a collection that nobody knows", async () => {
  await expect(pageMeanings("recipes")).rejects.toThrow(
    "unknown collection: recipes (expected one with meanings)",
  );
});
