import { describe, expect, it } from "vitest";
import { harmlessCopies } from "../../../models/title-genre/harmlessCopies.js";
import { languages } from "../../../models/title-genre/madeUp/languages.js";
import { madeUpTitles } from "../../../models/title-genre/madeUp/madeUpTitles.js";
import { halves } from "../../../src/lib/behaviour/behaviouralTest.js";
import { suiteCases } from "../../../src/lib/behaviour/suite/cases.js";
import { titleKey } from "../../../src/lib/text/titleKey.js";

const real = {
  topic: ["A manual of botany", "The antiquities of Kent"],
  name: ["Anne Reed", "Mark Dunn"],
  name2: ["Jane Holt"],
  surname: ["Reed", "Dunn"],
  place: ["London", "Oxford"],
  foreignTopics: new Map([["German", ["Handbuch der Botanik"]]]),
};
const titles = madeUpTitles(real);

describe("made-up titles", () => {
  it("are the same at every call", () => {
    expect(madeUpTitles(real)).toEqual(titles);
  });

  it("leave no slot open and begin with a capital", () => {
    expect(titles.filter(({ title }) => /[{}|]/.test(title) || title[0] !== title[0].toUpperCase())).toEqual(
      [],
    );
  });

  it("are fiction and non-fiction, and speak sixteen languages beside English", () => {
    expect(new Set(titles.map(({ outcome }) => outcome))).toEqual(new Set([0, 1]));
    expect(Object.keys(languages)).toHaveLength(16);
    for (const words of Object.values(languages))
      for (const outcome of [0, 1] as const)
        expect(
          titles.some(
            ({ title, outcome: own }) =>
              own === outcome && title.startsWith(words[outcome ? "verse" : "about"][0]),
          ),
        ).toBe(true);
  });

  it("mix in what real catalogues name", () => {
    expect(titles.some(({ title, outcome }) => outcome === 1 && title.includes("A manual of botany"))).toBe(
      true,
    );
    expect(
      titles.some(({ title, outcome }) => outcome === 1 && title.startsWith("Handbuch der Botanik")),
    ).toBe(true);
  });

  it("are none of those by which the model is tested", () => {
    const made = new Set(titles.map(({ title }) => titleKey(title)));
    const tested = halves.flatMap((half) => suiteCases(half).map(({ title }) => title));
    expect(tested.filter((title) => made.has(titleKey(title)))).toEqual([]);
  });
});

describe("harmless copies", () => {
  const example = { id: "1", text: "The Forest. A tale [with plates]", target: 1, weight: 2 };

  it("are two of each title at half of its weight, with its target", () => {
    const copies = harmlessCopies([example]);
    expect(copies.map(({ id, target, weight }) => ({ id, target, weight }))).toEqual([
      { id: "1", target: 1, weight: 1 },
      { id: "1", target: 1, weight: 1 },
    ]);
  });

  it("differ from it by an editor’s change and by one typing slip", () => {
    const [edited, typed] = harmlessCopies([example]).map(({ text }) => text);
    expect(edited).not.toBe(example.text);
    expect(Math.abs(typed.length - example.text.length)).toBeLessThanOrEqual(1);
  });
});
