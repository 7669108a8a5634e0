import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Tokenizer } from "@huggingface/tokenizers";
import { beforeAll, describe, expect, it } from "vitest";
import { longestText } from "../../../src/lib/encoder/tensors.js";
import { Tokeniser } from "../../../src/lib/encoder/tokeniser.js";
import { readTaskFile } from "../../../models/artefacts.js";
import { encodedTexts } from "../../../models/encoder/cosines.js";
import { weightsFolder } from "../../../models/encoder/weights.js";

let pieces: string[];
let tokeniser: Tokeniser;
const read = (text: string) => [...tokeniser.read(text).pieces].map((piece) => pieces[piece]);

beforeAll(async () => {
  const vocabulary = (await readTaskFile("encoder", "vocabulary.txt")).toString();
  pieces = vocabulary.trimEnd().split("\n");
  tokeniser = new Tokeniser(vocabulary);
});

describe("Tokeniser", () => {
  it("reads words without capitals and accents, signs by themselves, and rare words in pieces", () => {
    expect(read("Élégies, or THE embeddings!")).toEqual([
      "[CLS]",
      "el",
      "##eg",
      "##ies",
      ",",
      "or",
      "the",
      "em",
      "##bed",
      "##ding",
      "##s",
      "!",
      "[SEP]",
    ]);
  });

  it.each([
    ["Élégies, or THE embeddings!", ["Él", "ég", "ies", ",", "or", "THE", "em", "bed", "ding", "s", "!"]],
    ["l’Été à l'Œuvre", ["l", "’", "Ét", "é", "à", "l", "'", "Œ", "u", "vre"]],
    ["co\u00adoperate 5€", ["co\u00adoperate", "5", "€"]],
    ["I\u0307stanbul STRAẞE ﬁn", ["I\u0307stanbul", "ST", "RAẞE", "ﬁ", "n"]],
    ["山川 Poems история", ["山", "川", "Poems", "история"]],
    ["[SEP] 📚✨ \u0301", ["[SEP]", "📚✨"]],
  ])("tells where each piece of “%s” stands", (text, parts) => {
    const spans = tokeniser.spans(text);
    expect(spans).toHaveLength(tokeniser.read(text).pieces.length);
    expect([spans[0], spans.at(-1)]).toEqual([null, null]);
    expect(spans.slice(1, -1).map((span) => text.slice(...(span ?? [])))).toEqual(parts);
  });

  it("knows no piece of an empty text, of spaces, of another script, but knows a single sign", () => {
    for (const text of ["", "  \n ", "山川", "история", "\u0000"])
      expect(tokeniser.read(text).known).toBe(false);
    expect(tokeniser.read("?")).toEqual({
      pieces: Int32Array.of(2, pieces.indexOf("?"), 3),
      cut: false,
      known: true,
    });
  });

  it("cuts a text of 100,000 words at the longest that the encoder reads, and says so", () => {
    const began = performance.now();
    const { pieces: read, cut } = tokeniser.read("a tale ".repeat(50_000));
    expect(read).toHaveLength(longestText);
    expect(read.at(-1)).toBe(3);
    expect(cut).toBe(true);
    expect(performance.now() - began).toBeLessThan(1000);
    expect(tokeniser.read("word ".repeat(longestText - 2)).cut).toBe(false);
  });

  it("refuses a vocabulary that does not begin with the marks", () => {
    expect(() => new Tokeniser("the\nof\n")).toThrow(
      "invalid vocabulary: begins with the of (expected [PAD]",
    );
  });
});

it.runIf(existsSync(weightsFolder))(
  "cuts texts of all tables as the whole vocabulary does, but for pieces that were dropped",
  async () => {
    const json = JSON.parse(await readFile(join(weightsFolder, "tokenizer.json"), "utf8")) as object;
    const original = new Tokenizer(json, {});
    const kept = new Set(pieces);
    let dropped = 0;
    for (const [kind, texts] of Object.entries(await encodedTexts())) {
      // All of them would take a minute.
      const step = Math.ceil(texts.length / 500);
      for (const text of texts.filter((_, i) => i % step === 0)) {
        const tokens = original.tokenize(text);
        if (tokens.some((token) => !kept.has(token))) dropped++;
        else expect(read(text), kind).toEqual(["[CLS]", ...tokens.slice(0, longestText - 2), "[SEP]"]);
      }
    }
    expect(dropped).toBeLessThan(20);
  },
  180_000,
);
