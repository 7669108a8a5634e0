/**
 * The tidy rows that loaders prepare and that pages, labelling functions and models read.
 * A book is one row; judgements are their own table. An absent text is "", an absent number is null.
 */

/** Fiction means imaginative writing: prose fiction, poetry and drama. */
export type Label = "fiction" | "non_fiction";

/** One digitised book of the collection. */
export interface Book {
  /** Record ID of the physical book: nine digits, zero-padded. The key of every table. */
  id: string;
  /** Record ID of the digital copy, nine digits, or "". */
  digitalId: string;
  title: string;
  author: string;
  place: string;
  publisher: string;
  /** First year named by the date statement, 1400-1999, or null. */
  year: number | null;
  /** The date statement as catalogued, such as "1879 [1878]". */
  dateStatement: string;
  /** Press-mark of the copy, such as "12641.b.30.", or "". */
  shelfmark: string;
  country: string;
  /** Language names as catalogued, such as ["Dutch", "Latin"]; empty where not recorded. */
  languages: string[];
  /** Archival resource key of the scan, such as "ark:/81055/vdc_00000002F718", or "". */
  ark: string;
}

/** One row of the annotation file: what an annotator said of a book, and what the catalogue says of it. */
export interface Judgement {
  /** Classification ID of the annotation platform. */
  id: string;
  bookId: string;
  annotator: string;
  /** ISO 8601 time at which the judgement was made. */
  madeAt: string;
  label: Label;
  /** First year that the annotator read on the title page, or null. */
  year: number | null;
  place: string;
  publisher: string;
  /** MARC country code that the annotator chose, such as "enk". */
  country: string;
  /** FAST genre terms, such as [{term: "Poetry", id: "fst01423828"}]. */
  genreTerms: AuthorityTerm[];
  subjectTerms: AuthorityTerm[];
  comment: string;
}

/** A heading of an authority file with its identifier ("" where the annotator gave none). */
export interface AuthorityTerm {
  term: string;
  id: string;
}

/** A book with judgements: the label they give it, and whether they were joined to the right record. */
export interface AnnotatedBook extends Book {
  label: Label;
  /** Rows that the published file holds on this book. */
  judgements: number;
  /** The published split. */
  split: "training" | "validation";
  /** Does the annotator's field agree with the catalogue's? null where either is missing. */
  agreement: { year: boolean | null; place: boolean | null; language: boolean | null };
  /** Verdict of the integrity check. */
  wellJoined: boolean;
  /** The book (by id or by normalised title) is in the test sample too. */
  inTestSample: boolean;
}

/** A book of the random test sample. */
export interface TestBook extends Book {
  variantTitles: string[];
  /** null where the annotators of the sample could not tell or chose both. */
  label: Label | null;
  /** Probability of fiction that the published model gave, in [0, 1], or null. */
  publishedProbability: number | null;
}

/** A titled book labelled for choosing models, never for training. */
export interface DevelopmentBook {
  id: string;
  title: string;
  languageGuess: string;
  part: string;
  label: Label;
}

/** Subject class that a numeric press-mark stands for. */
export type PressMarkClass =
  | "prose fiction"
  | "poetry"
  | "drama"
  | "history"
  | "topography and biography"
  | "theology and law"
  | "other";

/** One record of the nineteenth-century catalogue. */
export interface CatalogueRecord {
  id: string;
  title: string;
  author: string;
  place: string;
  publisher: string;
  year: number | null;
  dateStatement: string;
  /** MARC country code of field 008, or "". */
  country: string;
  /** MARC language code of field 008, or "". */
  language: string;
  /** Last numbered page of the extent statement, or null. */
  pages: number | null;
  shelfmark: string;
  digitised: boolean;
}

/** Where a source was found, for the provenance note of every page. */
export interface Provenance {
  /** Path of the file inside the mirror, the name of the source. */
  path: string;
  origin: "WORKBENCH_DATA" | "mirror" | "cache" | "download" | "sample" | "recorded" | "collected";
  /** SHA-256 of the file that was read, in hexadecimal. */
  sha256: string;
  licence: string;
  citation: string;
  url: string | null;
}

/** Where everything came from that a page shows, or one of its files. */
export interface PageProvenance {
  /** Are its rows those of the embedded sample? */
  usesSample: boolean;
  /** Where they are: the day of the figures of record that stand beside them; null where figures are the sample's too. */
  recorded?: string | null;
  /** Each source once. */
  sources: readonly Provenance[];
}

/** A novel of the bibliographies of British fiction. */
export interface Novel {
  /** Identifier inside its bibliography, such as "atcl:1" or "1800A001". */
  id: string;
  title: string;
  /** Year of the first edition, or null. */
  year: number | null;
  publisher: string;
  bibliography: "British Fiction" | "At the Circulating Library";
}

/** A novel of At the Circulating Library with its author's name, either part of which may be "". */
export interface NovelWithAuthor {
  id: string;
  title: string;
  surname: string;
  forename: string;
}

/** A title of another library, labelled by literary historians. */
export interface ExternalTitle {
  id: string;
  title: string;
  author: string;
  /** Year of first publication, or null. */
  year: number | null;
  genre: "fiction" | "poetry" | "biography";
}

/** A title of a modern reading list with the genres that its readers gave it. */
export interface ReadersTitle {
  id: string;
  title: string;
  /** Genres in lower case, most given first. */
  genres: string[];
}

/** A book of the readers' lists, with the words that advertise it. */
export interface Blurb {
  /** Number of the book in the address of its page, such as "5907". */
  id: string;
  title: string;
  /** Mended and without the notes of the list's keepers; may be "". */
  description: string;
  /** Is the description in English? */
  english: boolean;
  /** Normalised labels, most given first, at most ten; see `normaliseLabel`. */
  genres: string[];
}

/** A quotation, merged from the lists that have it. */
export interface Quote {
  /** First twelve digits of the SHA-256 of its letters and digits. */
  id: string;
  /** Without quotation marks around it. */
  text: string;
  author: string;
  /** The work that a list names after the author, or "". */
  work: string;
  /** Normalised labels of all lists that have the quotation, sorted, without artefacts. */
  tags: string[];
  /** How many lists have it. */
  lists: number;
}

/** The title of a question with the tags that its asker gave it. */
export interface Question {
  /** "q" and its line in the file, six digits. */
  id: string;
  title: string;
  /** Normalised labels, sorted. */
  tags: string[];
}

/** What became of the rows of a source on the way into a table. */
export interface TableSummary {
  table: string;
  /** Rows (or records) read from the source. */
  read: number;
  kept: number;
  /** Rows left out, counted by reason; `read` equals `kept` plus these. */
  dropped: Record<string, number>;
  /** Oddities of rows that were kept, counted by kind; one row may count under several. */
  noted: Record<string, number>;
}

/** A book that two people labelled without knowing of each other. */
export interface DoubleLabel {
  id: string;
  title: string;
  author: string;
  year: number | null;
  ark: string;
  annotation: Label;
  /** Label of the test sample. */
  test: Label;
  /** Are they the same record, or two with the same title? */
  matchedBy: "record" | "title";
}
