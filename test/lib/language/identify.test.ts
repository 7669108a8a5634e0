import { describe, expect, test } from "vitest";
import { languageAccuracy } from "../../../src/lib/language/accuracy.js";
import { identifiableLanguages, identifyLanguage } from "../../../src/lib/language/identify.js";
import { outsideBrackets } from "../../../src/lib/language/outsideBrackets.js";

describe("the language of a title", () => {
  test.each([
    ["A History of the County of Nowhere, with illustrations", "English"],
    ["Histoire de la ville et de ses environs", "French"],
    ["Geschichte der Stadt und ihrer Umgebung", "German"],
    ["De geschiedenis van het oude huis", "Dutch"],
    ["Historia de las ciudades antiguas", "Spanish"],
    ["Berättelser från skogen och sjön", "Swedish"],
    ["История города и его окрестностей", "Russian"],
    ["Ἱστορία τῆς πόλεως", "Greek"],
  ])("of %j is %s", (title, language) => {
    expect(identifyLanguage(title)).toEqual({ language, sure: true });
    expect(identifiableLanguages).toContain(language);
  });

  test("is that of the title, not of the cataloguer's brackets", () => {
    const title = "Histoire de la ville [With plates, and a preface by the author's brother.]";
    expect(identifyLanguage(title).language).toBe("French");
  });

  test.each(["", "1848", "Anna", "Bianca [A novel.]", "…"])("of %j is unknown", (title) => {
    expect(identifyLanguage(title)).toEqual({ language: "unknown", sure: false });
  });
});

test("a title that stands in brackets whole keeps its words", () => {
  expect(outsideBrackets("[Poems of the sea.]")).toBe("Poems of the sea.");
  expect(outsideBrackets("Emma [A novel.] by a lady")).toBe("Emma by a lady");
  expect(outsideBrackets("Left open [With plates")).toBe("Left open");
});

test("accuracy counts unknown titles as wrong, and leaves them out where only named ones are asked for", () => {
  const report = languageAccuracy([
    { recorded: "Dutch", identified: "Dutch" },
    { recorded: "Dutch", identified: "German" },
    { recorded: "English", identified: "unknown" },
    { recorded: "Dutch", identified: "Dutch" },
  ]);
  expect(report.accuracy.value).toBe(0.5);
  expect(report.accuracyWhereNamed.value).toBeCloseTo(2 / 3, 12);
  expect(
    report.languages.map(({ language, titles, right, takenFor }) => [language, titles, right, takenFor]),
  ).toEqual([
    ["Dutch", 3, 2, "German 1"],
    ["English", 1, 0, "unknown 1"],
  ]);
});
