import type { CoOccurrence } from "../metrics/multilabel/coOccurrence.js";
import type { PageProvenance } from "../rows.js";

/** The quotations that a page searches: a list for each column. */
export interface QuotationsFile {
  provenance: PageProvenance;
  text: string[];
  author: string[];
  work: string[];
  tags: string[][];
}

/** The questions that a page searches, and how often their tags stand together. */
export interface QuestionsFile {
  provenance: PageProvenance;
  title: string[];
  tags: string[][];
  together: CoOccurrence;
}

/** The described books that a page searches: of descriptions only the beginning. */
export interface BlurbsFile {
  provenance: PageProvenance;
  title: string[];
  beginning: string[];
  genres: string[][];
}

/** The columns of the collection's titles that a page searches. */
export interface TitlesFile {
  provenance: PageProvenance;
  title: string[];
  author: string[];
  year: (number | null)[];
}
