import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { titleKey } from "../../../src/lib/text/titleKey.js";

describe("titleKey", () => {
  it.each([
    ["The Old Curiosity-Shop.", "theoldcuriosityshop"],
    ["[The old curiosity shop]", "theoldcuriosityshop"],
    ["Ｐｏｅｍｓ ①", "poems1"],
    ["Éve, e\u0301ve", "éveéve"],
    ["Война и миръ. 1869", "войнаимиръ1869"],
    ["ﬁne", "fine"],
    ["… — !", ""],
    ["", ""],
  ])("makes of %j %j", (title, key) => {
    expect(titleKey(title)).toBe(key);
  });

  it("is the same however a title is spaced, punctuated or capitalised", () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(..."abcé7"), minLength: 1 }), { minLength: 1 });
    const between = fc.constantFrom(" ", ", ", ".-", "] [", " … ");
    fc.assert(
      fc.property(words, between, between, (parts, one, other) => {
        expect(titleKey(parts.join(one).toUpperCase())).toBe(titleKey(parts.join(other)));
      }),
      { seed: 1 },
    );
  });

  it("tells titles with different words apart", () => {
    expect(titleKey("A tale, vol. 1")).not.toBe(titleKey("A tale, vol. 2"));
  });
});
