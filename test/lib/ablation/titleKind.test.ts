import { describe, expect, it } from "vitest";
import { titleKind } from "../../../src/lib/ablation/titleKind.js";

const plain = { outcome: 1, votes: [-1, -1], namesForm: false, foreign: false };

describe("titleKind", () => {
  it.each([
    ["no cue", plain],
    ["not English", { ...plain, foreign: true }],
    ["cues against the label", { ...plain, votes: [0, -1] }],
    ["cues on both sides", { ...plain, votes: [0, 1] }],
    ["cues for the label", { ...plain, votes: [-1, 1] }],
    ["names itself what its label denies", { ...plain, outcome: 0, votes: [1, -1], namesForm: true }],
  ])("says %j", (kind, signs) => {
    expect(titleKind(signs).kind).toBe(kind);
  });

  it("takes a form for a contradiction only where the label says non-fiction, in any language", () => {
    expect(titleKind({ ...plain, namesForm: true, votes: [1] }).contradictsLabel).toBe(false);
    const denied = titleKind({ outcome: 0, namesForm: true, votes: [1], foreign: true });
    expect(denied).toEqual({ kind: "names itself what its label denies", contradictsLabel: true });
  });
});
