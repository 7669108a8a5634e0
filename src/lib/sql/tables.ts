import type { Book, CatalogueRecord, Judgement, Label } from "../rows.js";
import type { SqlColumn, SqlTable } from "./sqlTable.js";

/** A book of the collection with what is identified and predicted from its title. */
export interface SqlBook extends Book {
  /** Language identified from the title, "" where there is no title or it is too short. */
  language: string;
  /** Probability of fiction by the final model; null without a title. */
  probability: number | null;
  predicted: Label | null;
}

/** A test title as one of the models sees it. */
export interface SqlPrediction {
  id: string;
  title: string;
  author: string;
  place: string;
  year: number | null;
  language: string;
  shelfmark: string;
  label: Label;
  predicted: Label;
  probability: number;
  model: string;
}

const list = (items: readonly string[]) => items.join("; ");

/** Columns that describe a book in every table that has books. */
const described: readonly SqlColumn<{
  id: string;
  title: string;
  author: string;
  place: string;
  year: number | null;
  language: string;
  shelfmark: string;
}>[] = [
  {
    name: "id",
    type: "text",
    description: "record ID of the physical book, nine digits",
    value: ({ id }) => id,
  },
  { name: "title", type: "text", description: "title as catalogued", value: ({ title }) => title },
  {
    name: "author",
    type: "text",
    description: "main heading, else the first of all names",
    value: ({ author }) => author,
  },
  {
    name: "place",
    type: "name",
    description: "place of publication as catalogued",
    value: ({ place }) => place,
  },
  {
    name: "year",
    type: "integer",
    description: "first year named by the date statement",
    value: ({ year }) => year,
  },
  {
    name: "language",
    type: "name",
    description: "language identified from the title",
    value: ({ language }) => language,
  },
  {
    name: "shelfmark",
    type: "text",
    description: "press-mark of the copy",
    value: ({ shelfmark }) => shelfmark,
  },
];

const confidence: SqlColumn<Pick<SqlBook, "predicted" | "probability">> = {
  name: "confidence",
  type: "real",
  description: "probability of the predicted label",
  value: ({ probability, predicted }) =>
    probability === null || predicted === "fiction" ? probability : 1 - probability,
};

/** The digitised collection. */
export const booksTable: SqlTable<SqlBook> = {
  name: "books",
  description: "The digitised collection, one row a book; more than two fifths of the books have no title.",
  columns: [
    ...described,
    {
      name: "publisher",
      type: "text",
      description: "publisher as catalogued",
      value: ({ publisher }) => publisher,
    },
    {
      name: "country",
      type: "name",
      description: "country of publication, recorded for few books",
      value: ({ country }) => country,
    },
    {
      name: "languages",
      type: "name",
      description: "languages as catalogued, recorded for few books",
      value: ({ languages }) => list(languages),
    },
    {
      name: "predicted",
      type: "name",
      description: "label by the final model: fiction or non_fiction",
      value: ({ predicted }) => predicted,
    },
    {
      name: "probability",
      type: "real",
      description: "probability of fiction by the final model",
      value: ({ probability }) => probability,
    },
    confidence,
  ],
};

/** What annotators said. */
export const judgementsTable: SqlTable<Judgement> = {
  name: "judgements",
  description:
    "Rows of the annotation file as published: rows on one book are copies, and half of the books are joined to the wrong record.",
  columns: [
    { name: "id", type: "text", description: "ID of the classification", value: ({ id }) => id },
    { name: "book", type: "text", description: "id of the book, as in books", value: ({ bookId }) => bookId },
    { name: "annotator", type: "name", description: "who judged", value: ({ annotator }) => annotator },
    { name: "made_at", type: "text", description: "when, in ISO 8601", value: ({ madeAt }) => madeAt },
    { name: "label", type: "name", description: "fiction or non_fiction", value: ({ label }) => label },
    {
      name: "year",
      type: "integer",
      description: "year that the annotator read on the title page",
      value: ({ year }) => year,
    },
    {
      name: "place",
      type: "name",
      description: "place that the annotator read there",
      value: ({ place }) => place,
    },
    {
      name: "country",
      type: "name",
      description: "MARC country code that the annotator chose",
      value: ({ country }) => country,
    },
    {
      name: "genres",
      type: "text",
      description: "FAST genre terms",
      value: ({ genreTerms }) => list(genreTerms.map(({ term }) => term)),
    },
    {
      name: "subjects",
      type: "text",
      description: "FAST subject terms",
      value: ({ subjectTerms }) => list(subjectTerms.map(({ term }) => term)),
    },
  ],
};

/** What every model says of the test sample. */
export const predictionsTable: SqlTable<SqlPrediction> = {
  name: "predictions",
  description: "The labelled titles of the random test sample, one row for each title and model.",
  columns: [
    ...described,
    {
      name: "label",
      type: "name",
      description: "what the annotators of the sample decided: fiction or non_fiction",
      value: ({ label }) => label,
    },
    {
      name: "predicted",
      type: "name",
      description: "what the model says",
      value: ({ predicted }) => predicted,
    },
    {
      name: "probability",
      type: "real",
      description: "probability of fiction",
      value: ({ probability }) => probability,
    },
    confidence,
    {
      name: "correct",
      type: "boolean",
      description: "is the predicted label the annotators’?",
      value: ({ label, predicted }) => label === predicted,
    },
    {
      name: "model",
      type: "name",
      description: "published, wellJoined, weaklySupervised or final",
      value: ({ model }) => model,
    },
  ],
};

/** Records of the nineteenth-century catalogue. */
export const catalogueTable: SqlTable<CatalogueRecord> = {
  name: "catalogue",
  description:
    "Records of the nineteenth-century catalogue that the collection was chosen from: one run of headings in alphabetical order, not a random sample.",
  columns: [
    { name: "id", type: "text", description: "record ID, as in books", value: ({ id }) => id },
    { name: "title", type: "text", description: "title as catalogued", value: ({ title }) => title },
    { name: "author", type: "text", description: "main heading", value: ({ author }) => author },
    { name: "place", type: "name", description: "place of publication", value: ({ place }) => place },
    {
      name: "year",
      type: "integer",
      description: "first year named by the date statement",
      value: ({ year }) => year,
    },
    { name: "country", type: "name", description: "MARC country code", value: ({ country }) => country },
    {
      name: "language",
      type: "name",
      description: "MARC language code, where coded",
      value: ({ language }) => language,
    },
    { name: "pages", type: "integer", description: "last numbered page", value: ({ pages }) => pages },
    { name: "shelfmark", type: "text", description: "press-mark", value: ({ shelfmark }) => shelfmark },
    {
      name: "digitised",
      type: "boolean",
      description: "is the book in the digitised collection?",
      value: ({ digitised }) => digitised,
    },
  ],
};
