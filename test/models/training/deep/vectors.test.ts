import { appendFile, mkdtemp, readdir, rm, stat, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keptVectors } from "../../../../models/training/deep/vectors.js";

let folder: string;
let encoded: string[] = [];

/** Length and first letter of a text are its vector. */
const encoder = {
  sha256: "0123456789abcdef",
  dimensions: 2,
  bytes: 1,
  encode: (texts: readonly string[]) => {
    encoded.push(...texts);
    return Promise.resolve(
      Float32Array.from(texts.flatMap((text) => [text.length, text.charCodeAt(0) || 0])),
    );
  },
};

beforeEach(async () => {
  encoded = [];
  folder = await mkdtemp(join(tmpdir(), "vectors-"));
});

afterEach(() => rm(folder, { recursive: true }));

describe("keptVectors", () => {
  const open = (other = encoder) => keptVectors(other, undefined, folder);

  it("gives the vectors of texts in their order, and encodes a text once", async () => {
    const vectorsOf = await open();
    const { vectors, dimensions } = await vectorsOf(["ccc", "a", "ccc"]);
    expect(dimensions).toBe(2);
    expect([...vectors]).toEqual([3, 99, 1, 97, 3, 99]);
    expect(encoded.sort()).toEqual(["a", "ccc"]);
  });

  it("encodes nothing again when it is opened anew", async () => {
    await (
      await open()
    )(["a", "bb"]);
    encoded = [];
    const { vectors } = await (await open())(["bb", "a", "dddd"]);
    expect([...vectors]).toEqual([2, 98, 1, 97, 4, 100]);
    expect(encoded).toEqual(["dddd"]);
  });

  it.each([
    ["cut off", (file: string) => truncate(file, 30)],
    ["with bytes too many", (file: string) => appendFile(file, "abc")],
  ])("makes again what was lost of a file %s, and keeps the rest", async (_, harm) => {
    await (
      await open()
    )(["a", "bb"]);
    const [name] = await readdir(folder);
    await harm(join(folder, name));
    for (let time = 0; time < 2; time++)
      expect([...(await (await open())(["a", "bb"])).vectors]).toEqual([1, 97, 2, 98]);
  });

  it("lets two runs write at once, neither of which spoils what the other is writing", async () => {
    const [first, second] = [await open(), await open()];
    await first(["a"]);
    const [name] = await readdir(folder);
    // As far as an append of the first run has come when a third one opens.
    await appendFile(join(folder, name), "abc");
    const third = await open();
    await second(["bb"]);
    await third(["ccc"]);
    expect((await stat(join(folder, name))).size).toBe(16 + 4 * 2 + 3);
    encoded = [];
    expect([...(await (await open())(["a", "bb", "ccc"])).vectors]).toEqual([1, 97, 2, 98, 3, 99]);
    expect(encoded).toEqual([]);
  });

  it("keeps the vectors of another encoder apart", async () => {
    await (
      await open()
    )(["a"]);
    encoded = [];
    await (
      await open({ ...encoder, sha256: "fedcba9876543210" })
    )(["a"]);
    expect(encoded).toEqual(["a"]);
  });

  it("gives none for no texts", async () => {
    expect((await (await open())([])).vectors).toHaveLength(0);
  });
});
