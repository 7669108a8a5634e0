import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordEvidence } from "../../../src/lib/model/evidence.js";
import { LinearScorer, type Contribution } from "../../../src/lib/model/linearScorer.js";
import { sigmoid } from "../../../src/lib/statistics/sigmoid.js";
import { composeText } from "../../../src/lib/text/normalise.js";
import { smallModel } from "./smallModel.js";
import { testTexts } from "./texts.js";

const binary = smallModel();
const several = smallModel("multilabel");
const scorer = new LinearScorer(binary.description, binary.onnx);
const texts = testTexts();

const contribution = (spans: [number, number][], value: number): Contribution => ({
  kind: spans.length > 0 ? "word" : "shape",
  name: "",
  index: 0,
  value: 1,
  spans,
  contribution: value,
});

describe("LinearScorer.explain", () => {
  it("gives contributions that with the bias sum to the logit of the scorer", () => {
    for (const text of texts) {
      const { bias, logit, contributions } = scorer.explain(text);
      expect(contributions.reduce((sum, { contribution: each }) => sum + each, bias)).toBeCloseTo(logit, 9);
    }
  });

  it("gives the logit of the probability that the scorer gives", async () => {
    const { values } = await scorer.score(texts);
    texts.forEach((text, t) => {
      expect(sigmoid(scorer.explain(text).logit)).toBeCloseTo(values[2 * t + 1], 6);
    });
  });

  it("explains each column of a multilabel model for itself", async () => {
    const multilabel = new LinearScorer(several.description, several.onnx);
    const text = "A tale of the old country";
    const { values } = await multilabel.score([text]);
    [0, 1, 2].forEach((column) => {
      const { bias, logit } = multilabel.explain(text, column);
      expect(bias).toBe(several.model.bias[column]);
      expect(sigmoid(logit)).toBeCloseTo(values[column], 6);
    });
  });

  it("explains a class of a multiclass model by how far it stands above the mean of all", async () => {
    const { description, onnx } = smallModel("multiclass");
    const multiclass = new LinearScorer(description, onnx);
    const text = "A tale of the old country";
    const { values } = await multiclass.score([text]);
    const explained = [0, 1, 2].map((column) => multiclass.explain(text, column));
    expect(explained.reduce((sum, { logit }) => sum + logit, 0)).toBeCloseTo(0, 6);
    explained.forEach(({ logit, bias, contributions, probability }, column) => {
      expect(probability).toBeCloseTo(values[column], 6);
      expect(logit - explained[0].logit).toBeCloseTo(Math.log(values[column] / values[0]), 4);
      expect(contributions.reduce((sum, { contribution: each }) => sum + each, bias)).toBeCloseTo(logit, 9);
    });
  });

  it("explains the composed text", () => {
    for (const text of texts.slice(0, 20)) expect(scorer.explain(text).composed).toBe(composeText(text));
  });
});

describe("wordEvidence", () => {
  it("shares a contribution out over the characters that it covers", () => {
    // "tale" has 4 of the 6 letters that the first contribution covers.
    const { words, unplaced } = wordEvidence({
      composed: "a tale of",
      contributions: [
        contribution(
          [
            [2, 6],
            [7, 9],
          ],
          6,
        ),
        contribution([[0, 1]], -1),
        contribution([], 0.5),
      ],
    });
    expect(words).toEqual([
      { text: "a", contribution: -1 },
      { text: " ", contribution: 0 },
      { text: "tale", contribution: 4 },
      { text: " ", contribution: 0 },
      { text: "of", contribution: 2 },
    ]);
    expect(unplaced).toBe(0.5);
  });

  it("counts a character twice that a feature covers twice", () => {
    const { words } = wordEvidence({
      composed: "aba c",
      contributions: [
        contribution(
          [
            [0, 3],
            [0, 3],
            [4, 5],
          ],
          7,
        ),
      ],
    });
    expect(words.map(({ text, contribution: each }) => [text, each])).toEqual([
      ["aba", 6],
      [" ", 0],
      ["c", 1],
    ]);
  });

  it("keeps a word with its apostrophe together", () => {
    const { words } = wordEvidence({ composed: "The queen’s l'an", contributions: [] });
    expect(words.map(({ text }) => text)).toEqual(["The", " ", "queen’s", " ", "l'an"]);
  });

  it("neither loses nor invents anything: words, unplaced and bias make the logit", () => {
    for (const text of texts) {
      const explanation = scorer.explain(text);
      const { words, unplaced } = wordEvidence(explanation);
      const sum = words.reduce((total, { contribution: each }) => total + each, unplaced);
      expect(sum + explanation.bias).toBeCloseTo(explanation.logit, 9);
    }
  });

  it("gives the whole text back, whatever it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })), (text) => {
        const explanation = scorer.explain(text);
        const { words } = wordEvidence(explanation);
        expect(words.map((word) => word.text).join("")).toBe(explanation.composed);
      }),
      { seed: 1 },
    );
  });
});
