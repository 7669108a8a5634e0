import { existsSync } from "node:fs";
import { cp, mkdtemp, readFile, readdir, rm, stat, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { Encoder } from "../../../src/lib/encoder/encoder.js";
import { parseEncoderDescription, type EncoderDescription } from "../../../src/lib/encoder/description.js";
import { Tokeniser } from "../../../src/lib/encoder/tokeniser.js";
import { digest } from "../../../loaders/digest.js";
import { artefactPath, readTaskFile } from "../../../models/artefacts.js";
import { buildEncoder } from "../../../models/encoder/build.js";
import { encoderCard } from "../../../models/encoder/card.js";
import { cosine } from "../../../models/encoder/cosines.js";
import { readWeights, weightsFolder } from "../../../models/encoder/weights.js";

interface Reference {
  text: string;
  tokens: string[];
  vector: number[];
}

/** What models/encoder/reference.py wrote: another implementation, in full precision. */
const references = JSON.parse(
  await readFile(new URL("reference.json", import.meta.url), "utf8"),
) as Reference[];

let description: EncoderDescription;
let encoder: Encoder;
let vocabulary: string;
let onnx: Buffer;

beforeAll(async () => {
  description = parseEncoderDescription(JSON.parse((await readTaskFile("encoder", "model.json")).toString()));
  vocabulary = (await readTaskFile("encoder", "vocabulary.txt")).toString();
  onnx = await readTaskFile("encoder", "model.onnx");
  encoder = await Encoder.load(onnx);
});

describe("the encoder of the repository", () => {
  it("is what its description says, with a card that follows from it, in at most 17 MB", async () => {
    expect({ bytes: onnx.length, sha256: digest(onnx) }).toEqual(description.onnx);
    expect(digest(vocabulary)).toBe(description.vocabulary.sha256);
    expect(await readFile(artefactPath("encoder", "README.md"), "utf8")).toBe(encoderCard(description));
    const shipped = (await readdir(artefactPath("encoder", ""))).filter((file) => !/\.(ts|py)$/.test(file));
    const sizes = await Promise.all(
      shipped.map(async (file) => (await stat(artefactPath("encoder", file))).size),
    );
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(17_000_000);
  });

  it("cuts texts into the pieces of the original tokenizer", () => {
    const pieces = vocabulary.split("\n");
    const tokeniser = new Tokeniser(vocabulary);
    for (const { text, tokens } of references)
      expect([...tokeniser.read(text).pieces].map((piece) => pieces[piece])).toEqual(tokens);
  });

  it("gives vectors of cosine 0.99 or more with those of another implementation in full precision", async () => {
    const tokeniser = new Tokeniser(vocabulary);
    for (const { text, vector } of references) {
      const ours = await encoder.means([tokeniser.read(text).pieces]);
      expect(ours).toHaveLength(description.dimensions);
      expect(cosine(ours, Float32Array.from(vector))).toBeGreaterThan(0.99);
    }
  });

  it("gives a text the same vector beside any others of its length", async () => {
    const tokeniser = new Tokeniser(vocabulary);
    const texts = ["the cat sat on the mat", "war! war! war!", "poems of a very quiet life"].map(
      (text) => tokeniser.read(text).pieces,
    );
    expect(new Set(texts.map(({ length }) => length))).toEqual(new Set([8]));
    const together = await encoder.means(texts);
    for (const [t, text] of texts.entries())
      (await encoder.means([text])).forEach((each, i) =>
        expect(together[t * description.dimensions + i]).toBeCloseTo(each, 4),
      );
  });
});

describe.runIf(existsSync(weightsFolder))("npm run encoder, where the weights are there", () => {
  it("builds the same bytes of the published weights each time, with the vocabulary of the repository", async () => {
    const built = buildEncoder(await readWeights(weightsFolder));
    expect(digest(built.onnx)).toBe("0849ed09db06c61a12c8750804855c695f8d1ede178ee1418dc2af2fc6c7aa0f");
    expect(`${built.pieces.join("\n")}\n`).toBe(vocabulary);
  }, 180_000);

  it("refuses weights that are cut off, or are others, or are not there", async () => {
    const folder = await mkdtemp(join(tmpdir(), "weights-"));
    await expect(readWeights(folder)).rejects.toThrow(
      /^missing file: .*model\.safetensors \(expected the weights of/,
    );
    await cp(weightsFolder, folder, { recursive: true });
    const file = join(folder, "config.json");
    await cp(join(weightsFolder, "README.md"), file);
    await expect(readWeights(folder)).rejects.toThrow(`wrong size: ${file} has `);
    await truncate(file, 100);
    await expect(readWeights(folder)).rejects.toThrow(`truncated file: ${file} has 100 bytes (expected 612)`);
    await rm(folder, { recursive: true });
  });
});
