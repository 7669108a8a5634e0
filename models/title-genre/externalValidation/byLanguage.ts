import { groupRecalls } from "../../../src/lib/externalValidation/groupRecalls.js";
import type { LanguageRecall } from "../../../src/lib/externalValidation/otherCatalogues.js";
import { identifyLanguage } from "../../../src/lib/language/identify.js";
import { unknownLanguage } from "../../../src/lib/language/unknown.js";
import { isRight } from "./scoreSets.js";
import type { LoadedRung } from "./rungs.js";
import type { TitleSet } from "./titleSets.js";

/** Share of each label that every model judges right, in English and in other languages, as identified from the title. */
export function byLanguage(
  sets: readonly TitleSet[],
  rungs: readonly LoadedRung[],
  scored: readonly (readonly (readonly number[])[])[],
): LanguageRecall[] {
  return sets.flatMap(({ key, titles }, s) => {
    if (key === "withoutBrackets") return [];
    const spoken = titles.map(({ title }) => {
      const { language } = identifyLanguage(title);
      return language === unknownLanguage ? null : language === "English" ? "English" : "other languages";
    });
    return rungs.flatMap((rung, r) => {
      const judged = titles.flatMap((title, i) => {
        const language = spoken[i];
        if (language === null) return [];
        const right = isRight(title, scored[s][r][i], rung.threshold);
        const cluster = key === "test" ? title.id : title.author || title.id;
        return [{ cluster, group: `${title.label} ${language}`, label: title.label, right }];
      });
      return groupRecalls(judged, { resamples: 500 }).groups.map(({ group, label, titles: n, recall }) => ({
        set: key,
        rung: rung.key,
        label,
        titles: n,
        ...recall,
        language: group.slice(label.length + 1),
      }));
    });
  });
}
