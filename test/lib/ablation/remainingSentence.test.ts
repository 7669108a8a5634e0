import { describe, expect, it } from "vitest";
import { remainingSentence } from "../../../src/lib/ablation/remainingSentence.js";

const noCue = { kind: "no cue", texts: 100, wrong: 12 };

describe("remainingSentence", () => {
  it("names the kind with the most mistakes, and what mended labels would do", () => {
    const denied = { kind: "names itself what its label denies", texts: 9, wrong: 7 };
    const sentence = remainingSentence(
      { kinds: [noCue, denied], contradicted: 9, accuracyIfMended: 0.96 },
      0.95,
    );
    expect(sentence).toContain("12 of 19");
    expect(sentence).toContain("“no cue”");
    expect(sentence).toContain("9 titles of the sample call");
    expect(sentence).toContain("0.960 instead of 0.950");
  });

  it("says nothing of mending where no title contradicts its label", () => {
    const sentence = remainingSentence({ kinds: [noCue], contradicted: 0, accuracyIfMended: 0.9 }, 0.9);
    expect(sentence).not.toContain("turned round");
  });

  it("says so where no mistakes were recorded", () => {
    expect(remainingSentence(undefined, 0.9)).toBe("No mistakes were recorded for this model.");
  });
});
