import { expand } from "../../../src/lib/behaviour/expand.js";
import { halves } from "../../../src/lib/behaviour/behaviouralTest.js";
import { suiteCases } from "../../../src/lib/behaviour/suite/cases.js";
import type { WordLists } from "../../../src/lib/behaviour/template.js";
import { titleKey } from "../../../src/lib/text/titleKey.js";
import { englishFiction, englishNonFiction, englishWords } from "./english.js";
import { foreignFiction, foreignNonFiction, languages } from "./languages.js";
import type { RealWords } from "./realWords.js";

/** A title that nobody gave a book, and what it is. */
export interface MadeUpTitle {
  id: string;
  title: string;
  outcome: 0 | 1;
}

/** Titles of a template: of the many ways to fill it, a few by chance. */
const perTemplate = { english: 80, other: 30 };

/**
 * Titles put together from templates and word lists, for what the catalogues hold too little of: verse and drama with
 * the tail of a serious book, books about literature, true stories in the words of fiction, and both in sixteen
 * languages. The behavioural tests use other templates and other words, and their titles are left out.
 */
export function madeUpTitles(real: RealWords): MadeUpTitle[] {
  const { foreignTopics, ...words } = real;
  const english: WordLists = { ...englishWords, ...words };
  const tested = new Set(halves.flatMap((half) => suiteCases(half).map(({ title }) => titleKey(title))));
  return [
    ...filled(englishFiction, english, 1, perTemplate.english),
    ...filled(englishNonFiction, english, 0, perTemplate.english),
    ...Object.entries(languages).flatMap(([language, own]) => {
      const lists = { ...own, topic: foreignTopics.get(language) ?? own["title"] };
      return [
        ...filled(foreignFiction, lists, 1, perTemplate.other),
        ...filled(foreignNonFiction, lists, 0, 2 * perTemplate.other),
      ];
    }),
  ].filter(({ title }) => !tested.has(titleKey(title)));
}

function filled(templates: readonly string[], lists: WordLists, outcome: 0 | 1, most: number): MadeUpTitle[] {
  return templates.flatMap((template, seed) =>
    expand(template, lists, most, seed + 1).map((title) => ({
      id: `made up ${title}`,
      title: title.charAt(0).toUpperCase() + title.slice(1),
      outcome,
    })),
  );
}
