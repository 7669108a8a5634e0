/** A word by which a title names its form, as a regular expression that both JavaScript and DuckDB (RE2) read. */
export interface FormWord {
  name: string;
  pattern: string;
}

/** Words for forms of writing. A title counts for the first in this order that it holds. */
export const formWords: readonly FormWord[] = [
  { name: "novel", pattern: "\\b(novels?|novelle|roman|romans|novela|romanzo)\\b" },
  { name: "tale", pattern: "\\b(tales?|contes?|erzählung(en)?|fortælling(er)?|cuentos?)\\b" },
  { name: "story", pattern: "\\b(story|stories)\\b" },
  { name: "romance", pattern: "\\bromances?\\b" },
  {
    name: "poems, verse",
    pattern: "\\b(poems?|poetical|poetry|verses?|poésies|gedichte|poesie|poesías|lays?|ode)\\b",
  },
  { name: "songs, ballads", pattern: "\\b(songs?|ballads?|lyrics|sonnets|chansons|lieder|canti)\\b" },
  {
    name: "drama",
    pattern:
      "\\b(drama|dramatic|play|tragedy|comedy|farce|opera|tragedia|commedia|drame|comédie|trauerspiel|lustspiel)\\b",
  },
  { name: "sermon", pattern: "\\bsermons?\\b" },
  { name: "letters", pattern: "\\b(letters?|lettres|briefe|lettere)\\b" },
  {
    name: "life, memoirs",
    pattern: "\\b(life|memoirs?|autobiography|biography|reminiscences|mémoires|leben)\\b",
  },
  { name: "travels", pattern: "\\b(travels?|voyages?|tour|journey|journal|reise|reisen|viaggio)\\b" },
  { name: "guide, handbook", pattern: "\\b(guide|handbook|hand-book|manual|directory|gazetteer)\\b" },
  {
    name: "history",
    pattern: "\\b(history|histories|historical|annals|histoire|geschichte|historia|storia|historie)\\b",
  },
  {
    name: "description",
    pattern: "\\b(description|account|survey|statistics|geography|topography|geology|beschreibung)\\b",
  },
  {
    name: "report, essay",
    pattern: "\\b(report|essays?|lectures?|treatise|observations|remarks|address)\\b",
  },
];

/** Name of the category for titles that hold none of the words. */
export const noFormWord = "none of these";

const expressions = formWords.map(({ name, pattern }) => ({ name, expression: new RegExp(pattern, "i") }));

/** The first form, in the order of `formWords`, that a title names. */
export function formWord(title: string): string {
  return expressions.find(({ expression }) => expression.test(title))?.name ?? noFormWord;
}

/** The same as an SQL expression over a column of titles. */
export function formWordSql(column: string): string {
  const cases = formWords.map(
    ({ name, pattern }) => `    WHEN regexp_matches(${column}, '${pattern}', 'i') THEN '${name}'`,
  );
  return `CASE\n${cases.join("\n")}\n    ELSE '${noFormWord}' END`;
}
