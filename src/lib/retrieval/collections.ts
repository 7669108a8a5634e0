import type { CoOccurrence } from "../metrics/multilabel/coOccurrence.js";
import type { Provenance } from "../rows.js";

/** Where a collection came from, as the foot of a page says it. */
export interface CollectionProvenance {
  usesSample: boolean;
  sources: Provenance[];
}

/** The quotations that a page searches: a list for each column. */
export interface QuotationsFile {
  provenance: CollectionProvenance;
  text: string[];
  author: string[];
  work: string[];
  tags: string[][];
}

/** The questions that a page searches, and how often their tags stand together. */
export interface QuestionsFile {
  provenance: CollectionProvenance;
  title: string[];
  tags: string[][];
  together: CoOccurrence;
}

/** The described books that a page searches: of descriptions only the beginning. */
export interface BlurbsFile {
  provenance: CollectionProvenance;
  title: string[];
  beginning: string[];
  genres: string[][];
}

/** The columns of the collection's titles that a page searches. */
export interface TitlesFile {
  provenance: CollectionProvenance;
  title: string[];
  author: string[];
  year: (number | null)[];
}
