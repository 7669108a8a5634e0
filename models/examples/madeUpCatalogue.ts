import { stringify } from "csv-stringify/sync";
import { drawTexts } from "../../src/lib/behaviour/expand.js";
import { randomGenerator, randomIndex, randomUnit, shuffle } from "../../src/lib/statistics/random.js";
import { madeUpLanguages, madeUpNames, type MadeUpLanguage } from "./madeUpWords.js";

/** Records of a language of each label, and how many of all come twice. */
const records = { eng: 280, ger: 30, fre: 20, twice: 20 } as const;

/**
 * `catalogue.csv`: 600 records of books that nobody wrote, with the faults of catalogues: years that are missing, in
 * brackets or in doubt; authors, places and labels that are missing; records that come twice; other languages. Written
 * by its test where `UPDATE_EXAMPLES` is set.
 */
export function madeUpCatalogue(): string {
  const random = randomGenerator(600);
  const one = <T>(items: readonly T[]) => items[randomIndex(items.length, random)];
  const often = (share: number) => randomUnit(random) < share;

  const year = () => {
    const number = 1800 + randomIndex(100, random);
    if (often(0.1)) return "";
    if (often(0.06)) return `[${number}]`;
    return often(0.04) ? `${number}?` : String(number);
  };
  const record = (language: MadeUpLanguage, title: string, label: string) => [
    title,
    often(0.2) ? "" : `${one(madeUpNames.surnames)}, ${one(madeUpNames.forenames)}`,
    often(0.08) ? "" : one(madeUpNames.places[language.code as keyof typeof madeUpNames.places]),
    often(0.3) ? "" : one(madeUpNames.publishers),
    year(),
    often(0.05) ? "" : language.code,
    often(0.1) ? "" : label,
  ];
  const all = madeUpLanguages.flatMap((language, seed) => {
    const most = records[language.code as "eng" | "ger" | "fre"];
    return [
      ...drawTexts(language.fiction, language.words, most, seed).map((title) =>
        record(language, title, "fiction"),
      ),
      ...drawTexts(language.nonFiction, language.words, most, seed + 9).map((title) =>
        record(language, title, "non-fiction"),
      ),
    ];
  });
  shuffle(all, random);
  const kept = all.slice(0, 600 - records.twice);
  const rows = shuffle([...kept, ...kept.slice(0, records.twice)], random);
  const heading = ["id", "title", "author", "place", "publisher", "year", "language", "label"];
  return stringify([heading, ...rows.map((cells, i) => [String(i + 1).padStart(6, "0"), ...cells])]);
}
