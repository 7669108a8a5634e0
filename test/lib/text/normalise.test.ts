import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeText, coreRange, foldText } from "../../../src/lib/text/normalise.js";

/** Any sequence of UTF-16 code units, lone surrogates included, with some troublesome letters among them. */
const anyText = fc
  .array(
    fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("İ", "ẞ", "Σ", "ΑΣ", "ﬁ", "Å", "\ud835", "𐐀")),
  )
  .map((parts) => parts.join(""));

describe("composeText", () => {
  it("composes letters and their marks", () => {
    expect(composeText("Ame\u0301lie")).toBe("Amélie");
    expect(composeText("Ame\u0301lie")).toHaveLength(6);
  });

  it("makes a space of every control character, one for one", () => {
    expect(composeText("a\tb\nc\u0000d\u007fe\u0085f\u009fg")).toBe("a b c d e f g");
    expect(composeText("\r\n")).toBe("  ");
  });

  it("leaves printable text as it is: brackets, Arabic, emoji", () => {
    for (const text of ["[A tale.]", "ألف ليلة وليلة", "A 👍🏽 tale", "Война и мир"])
      expect(composeText(text)).toBe(text);
  });

  it("changes nothing that it has already composed", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = composeText(text);
        expect(composeText(once)).toBe(once);
      }),
      { seed: 1 },
    );
  });
});

describe("foldText", () => {
  it("gives lower case and straight quotation marks", () => {
    expect(foldText("The “Queen’s” ‘Own’ `x´ „y‟ ‚z‛ ʼn")).toBe(`the "queen's" 'own' 'x' "y" 'z' 'n`);
    expect(foldText("ВОЙНА и МИР")).toBe("война и мир");
  });

  it("keeps a capital whose small form is longer", () => {
    expect("İ".toLowerCase()).toHaveLength(2);
    expect(foldText("İSTANBUL Tales")).toBe("İstanbul tales");
  });

  it("never changes the length, whatever the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(text)).toHaveLength(text.length);
      }),
      { seed: 1 },
    );
  });

  it("makes small letters of every capital that is not longer when small", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."AÉИΣxß1 ’İ") }), (text) => {
        expect(foldText(text)).not.toMatch(/[AÉИΣ’]/);
      }),
      { seed: 1 },
    );
  });
});

describe("coreRange", () => {
  const core = (text: string) => {
    const { start, end } = coreRange(text);
    return text.slice(start, end);
  };

  it.each([
    ["[Poems.]", "Poems."],
    ["  [Poems.] ", "Poems."],
    ["[A [second] tale]", "A [second] tale"],
    ["[A] b [C]", "[A] b [C]"],
    ["[A][B]", "[A][B]"],
    ["[A", "[A"],
    ["A]", "A]"],
    ["[", "["],
    ["]", "]"],
    ["]A[", "]A["],
    [" A tale ", "A tale"],
    ["[]", ""],
    ["", ""],
    ["   ", ""],
  ])("takes %j for %j", (text, expected) => {
    expect(core(text)).toBe(expected);
  });

  it("gives offsets into the text it was given", () => {
    expect(coreRange("[Poems.]")).toEqual({ start: 1, end: 7 });
    expect(coreRange("[A] b [C]")).toEqual({ start: 0, end: 9 });
    expect(coreRange("")).toEqual({ start: 0, end: 0 });
    expect(coreRange("[]")).toEqual({ start: 1, end: 1 });
  });

  it("gives a range inside the text, whatever the brackets", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("[", "]", " ", "a") }), (text) => {
        const { start, end } = coreRange(text);
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }),
      { seed: 1 },
    );
  });

  it("looks inside brackets that were put around any balanced title", () => {
    const { balanced } = fc.letrec<{ balanced: string }>((tie) => ({
      balanced: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom("", "a", "b c"),
        fc.tuple(tie("balanced"), tie("balanced")).map(([inner, after]) => `x[${inner}]${after}`),
      ),
    }));
    fc.assert(
      fc.property(balanced, (title) => {
        expect(core(`[${title}]`)).toBe(title);
      }),
      { seed: 1 },
    );
  });
});
