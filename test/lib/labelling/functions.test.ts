import { describe, expect, it } from "vitest";
import { CorpusIndex, labellingFunctions, polarity, vote } from "../../../src/lib/labelling/index.js";
import { formatFunctions, parseFunctions } from "../../../src/lib/labelling/functionFile.js";
import { indexOf } from "./books.js";

/** Names of the title functions that vote on a title. */
function voters(title: string): string[] {
  const index = new CorpusIndex(indexOf(title).books);
  return labellingFunctions
    .filter((each) => each.kind === "terms" && vote(each, index)[0] >= 0)
    .map(({ name }) => name);
}

describe("the labelling functions", () => {
  it("are at least 45 with names of their own, in at least eight languages for each label", () => {
    expect(labellingFunctions.length).toBeGreaterThanOrEqual(45);
    expect(new Set(labellingFunctions.map(({ name }) => name)).size).toBe(labellingFunctions.length);
    for (const label of ["fiction", "non_fiction"] as const) {
      const languages = labellingFunctions
        .filter((each) => each.kind === "terms" && each.field === "title" && polarity(each).includes(label))
        .map(({ language }) => language);
      const asked = ["English", "German", "French", "Dutch", "Danish", "Swedish", "Spanish", "Italian"];
      expect(languages).toEqual(expect.arrayContaining(asked));
    }
  });

  it("survive the way into a file and back", () => {
    expect(parseFunctions(formatFunctions(labellingFunctions))).toEqual(labellingFunctions);
  });

  it("hold no term twice", () => {
    for (const each of labellingFunctions) {
      if (each.kind === "terms") expect(new Set(each.terms).size, each.name).toBe(each.terms.length);
    }
  });

  it.each([
    ["english-novel", "Under the Lamp: a novel"],
    ["english-tale", "The Miller's Gold. A tale"],
    ["english-poems", "Leaves and other poems"],
    ["english-drama", "The Rivals of Ghent: a tragedy in five acts"],
    ["bracket-novel", "Hazelmere. [A novel.]"],
    ["bracket-verse", "Hazelmere [In verse.]"],
    ["english-history", "The history of the borough of Midhurst"],
    ["english-geography", "Notes on the geology of Angus"],
    ["english-travel", "Travels through Lapland"],
    ["german-fiction", "Der letzte Graf. Historischer Roman"],
    ["german-history", "Geschichte der Stadt und des Bisthums"],
    ["german-description", "Beschreibung einer Reise nach dem Harz"],
    ["french-fiction", "La Fille du meunier, comédie en trois actes"],
    ["french-history", "Histoire de la ville et du pays"],
    ["dutch-fiction", "Nagelaten gedichten van een boer"],
    ["dutch-history", "Geschiedenis van het dorp"],
    ["danish-fiction", "Nye digte og sange"],
    ["danish-non-fiction", "Bidrag til byens historie"],
    ["swedish-fiction", "Samlade dikter och visor"],
    ["swedish-non-fiction", "Beskrifning om socknen och staden"],
    ["spanish-fiction", "La hija del molinero, novela original"],
    ["spanish-non-fiction", "Descripción de la isla y de los pueblos"],
    ["italian-fiction", "Il mulino, romanzo"],
    ["italian-non-fiction", "Storia della città di Fano"],
    ["portuguese-fiction", "O moinho, romance historico"],
    ["russian-non-fiction", "Исторія города"],
    ["polish-fiction", "Młyn, powieść"],
    ["hungarian-fiction", "A malom. Regény két kötetben"],
    ["title-dates", "The winter in 1813"],
    ["title-places", "From Paris to Vienna"],
  ])("%s votes on “%s”", (name, title) => {
    expect(voters(title)).toContain(name);
  });

  it("count places, not other things, where they say places", () => {
    expect(voters("Sketches of Egypt")).not.toContain("title-places");
    expect(voters("Sketches of Egypt and Egypt")).not.toContain("title-places");
    expect(voters("Sketches of Egypt and Nubia")).toContain("title-places");
    expect(voters("Sketches of New York")).not.toContain("title-places");
    expect(voters("Smith, Jones, Brown and Robinson")).not.toContain("title-places");
  });

  it("leave stories that call themselves histories alone", () => {
    expect(voters("The history of Tom Jones, a foundling")).not.toContain("english-history");
    expect(voters("Roman antiquities of Bath")).not.toContain("german-fiction");
  });
});
