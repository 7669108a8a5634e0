import type { Estimate } from "../statistics/bootstrap.js";
import { wilson } from "../statistics/wilson.js";
import { unknownLanguage } from "./unknown.js";

/** A title with the one language that its record names and the one that was identified. */
export interface IdentifiedTitle {
  recorded: string;
  identified: string;
}

/** How well the titles of one recorded language are told. */
export interface LanguageRecall {
  language: string;
  titles: number;
  right: number;
  recall: Estimate;
  /** What the others were taken for, most often first. */
  takenFor: string;
}

export interface LanguageAccuracy {
  titles: number;
  /** Share that is right, where "unknown" is wrong. */
  accuracy: Estimate;
  /** Titles given a language, and the share of them that is right. */
  named: number;
  accuracyWhereNamed: Estimate;
  languages: LanguageRecall[];
}

/** Accuracy of identified languages with Wilson's intervals, in all and by recorded language, most titles first. */
export function languageAccuracy(titles: readonly IdentifiedTitle[]): LanguageAccuracy {
  const isRight = ({ recorded, identified }: IdentifiedTitle) => recorded === identified;
  const right = titles.filter(isRight).length;
  const named = titles.filter(({ identified }) => identified !== unknownLanguage).length;
  const languages = [...new Set(titles.map(({ recorded }) => recorded))].map((language) => {
    const own = titles.filter(({ recorded }) => recorded === language);
    const found = own.filter(isRight).length;
    const wrong = tally(own.filter((title) => !isRight(title)).map(({ identified }) => identified));
    return {
      ...{ language, titles: own.length, right: found, recall: wilson(found, own.length) },
      takenFor: wrong.map(([name, n]) => `${name} ${n}`).join(", "),
    };
  });
  return {
    titles: titles.length,
    accuracy: wilson(right, titles.length),
    named,
    accuracyWhereNamed: wilson(right, named),
    languages: languages.sort((a, b) => b.titles - a.titles || (a.language < b.language ? -1 : 1)),
  };
}

function tally(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, n], [, m]) => m - n);
}
