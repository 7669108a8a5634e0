import type { Judgement } from "../../src/lib/rows.js";
import { readAnnotationRows } from "./annotationRows.js";
import { tableLoader, type Loader } from "./loader.js";

/**
 * Judgements as published, one row a row of the annotation file, sorted by classification ID as text.
 * Rows on one book are copies of one judgement, and half of the books carry the judgement of another book, so count
 * and test by book (`loadAnnotatedBooks`), not by these rows.
 */
export const loadJudgements: Loader<Judgement> = tableLoader(
  async (finder) => {
    const { rows, read, tally } = await readAnnotationRows(finder);
    const kept = rows.map(({ judgement }) => judgement);
    for (const { year, place, genreTerms, subjectTerms } of kept) {
      tally.note("without a year", year === null);
      tally.note("without a place", place === "");
      tally.note("without genre terms", genreTerms.length === 0);
      tally.note("without subject terms", subjectTerms.length === 0);
    }
    return { rows: kept, summary: tally.summary("judgements", read, kept.length) };
  },
  import.meta.url,
);
