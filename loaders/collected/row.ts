/** What stands in every row of a collected table, so that each can be credited where it goes. */
export interface CollectedRow {
  /** Key of the table: the service's own identifier, with its site before it where it has several. */
  id: string;
  /** Normalised labels, each once, sorted. */
  labels: readonly string[];
  /** Language as catalogues name it, such as "Dutch", or "unknown". */
  language: string;
  /** Address of the page that shows the item. */
  url: string;
  /** Whom to credit, as the service asks for it. */
  attribution: string;
  licence: string;
}

/** A question with the tags of its asker, whose name is not kept. */
export interface CollectedQuestion extends CollectedRow {
  title: string;
  /** Text of the question without markup; "" where it was not asked for. */
  body: string;
  score: number;
  /** Day of the question, such as "2024-05-17". */
  date: string;
}

/** A book as a catalogue of readers' books describes it. */
export interface CollectedBook extends CollectedRow {
  title: string;
  /** "" where there is none. */
  description: string;
  authors: readonly string[];
  /** Year of first publication, or null. */
  year: number | null;
}

/** A quotation with whom it is ascribed to. */
export interface CollectedQuotation extends CollectedRow {
  text: string;
  author: string;
  /** The work that it is taken from, or "". */
  work: string;
}

/** A record of a library's catalogue. */
export interface CollectedRecord extends CollectedRow {
  title: string;
  author: string;
  place: string;
  publisher: string;
  /** First year that the record names, or null. */
  year: number | null;
}

/** Rows of a table by what they are. */
export interface CollectedRows {
  questions: CollectedQuestion;
  books: CollectedBook;
  quotations: CollectedQuotation;
  records: CollectedRecord;
}

/** What the rows of a table are. */
export type CollectedKind = keyof CollectedRows;
