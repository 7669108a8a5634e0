import { stringify } from "csv-stringify/sync";
import { circulatingTitles } from "../catalogue/novels.js";
import { pick, type Work } from "./works.js";

const britishPlaces = new Set(["London", "Edinburgh", "Dublin"]);

/** The new British novels of some years among the works: first listed edition of each title, in order of date. */
function novelsOf(works: readonly Work[], first: number, last: number): (Work & { year: number })[] {
  const novels = works
    .flatMap((work) => (work.year === null ? [] : [{ ...work, year: work.year }]))
    .filter(
      ({ form, language, place, year }) =>
        form === "prose" &&
        language === "English" &&
        britishPlaces.has(place) &&
        year >= first &&
        year <= last,
    )
    .sort((a, b) => a.year - b.year || (a.title < b.title ? -1 : 1));
  return novels.filter(({ title }, i) => novels.findIndex((other) => other.title === title) === i);
}

/** One file of British Fiction: an object of entries by number, titles in capitals. */
export function renderBritishFiction(works: readonly Work[], first: number, last: number): string {
  const entries = novelsOf(works, first, last).map(({ title, author, year, place, publisher }, i) => {
    const id = `${year}:sample${i + 1}`;
    return [
      id,
      { id, year, author, title: title.toUpperCase(), publisher: `${place}: ${publisher}, ${year}.` },
    ];
  });
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

/** The titles of At the Circulating Library, in its columns. Volumes and numbers are made up. */
export function renderCirculatingTitles(works: readonly Work[]): string {
  const rows = novelsOf(works, 1824, 1907).map(({ id, title, author, place, publisher, year }, i) => [
    i + 1,
    1 + pick(author, 9000),
    // The cataloguer's brackets are the British Library's own.
    title.replace(/\s*\[[^\]]*\]/g, "").trim() || title,
    1 + pick(`${id} volumes`, 3),
    place,
    publisher || "NULL",
    year,
  ]);
  return stringify([[...(circulatingTitles.columns ?? [])], ...rows]);
}
