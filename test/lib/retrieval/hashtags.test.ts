import { describe, expect, it } from "vitest";
import { hashtag, suggestHashtags } from "../../../src/lib/retrieval/hashtags.js";

describe("hashtag", () => {
  it.each([
    ["carpe-diem", "#CarpeDiem"],
    ["love", "#Love"],
    ["self esteem", "#SelfEsteem"],
    ["don't-panic", "#DonTPanic"],
    ["élan-vital", "#ÉlanVital"],
    ["1984-book", "#1984Book"],
  ])("writes %s as %s", (label, expected) => expect(hashtag(label)).toBe(expected));

  it("makes none of digits alone, which no service would link", () => {
    expect(hashtag("1984")).toBeNull();
    expect(hashtag("---")).toBeNull();
  });
});

describe("suggestHashtags", () => {
  it("joins predicted themes and tags of several related quotations, and says what speaks for each", () => {
    const suggested = suggestHashtags(
      new Map([["love", 0.6]]),
      [["love", "loss"], ["loss", "rare"], ["love", "love"], []],
      10,
    );
    expect(suggested).toEqual([
      { hashtag: "#Love", label: "love", predicted: 0.6, related: 2 },
      { hashtag: "#Loss", label: "loss", predicted: null, related: 2 },
    ]);
  });

  it("gives the predicted themes where nothing is related", () => {
    expect(suggestHashtags(new Map([["hope", 0.3]]), [], 10).map((each) => each.hashtag)).toEqual(["#Hope"]);
  });
});
