import type { Source } from "../source.js";

import { libraryColumns } from "./columns.js";

const citation =
  "Annotations of British Library titles made by library staff on Zooniverse, published with the genre classification chapter of the Living with Machines project (The Alan Turing Institute and the British Library, 2022).";

/** Columns that the annotation file adds to those of the library. */
export const annotationColumns = [
  "classification_id",
  "user_id",
  "created_at",
  "subject_ids",
  "annotator_date_pub",
  "annotator_normalised_date_pub",
  "annotator_edition_statement",
  "annotator_genre",
  "annotator_FAST_genre_terms",
  "annotator_FAST_subject_terms",
  "annotator_comments",
  "annotator_main_language",
  "annotator_other_languages_summaries",
  "annotator_summaries_language",
  "annotator_translation",
  "annotator_original_language",
  "annotator_publisher",
  "annotator_place_pub",
  "annotator_country",
  "annotator_title",
  "Link to digitised book",
  "annotated",
  "is_valid",
] as const;

/** Columns of the random test sample. */
export const testSampleColumns = [
  "ID",
  "title",
  "datefield",
  "imgs",
  "shelfmarks",
  "publisher",
  "edition",
  "flickr_url_to_book_images",
  "place",
  "issuance",
  "authors",
  "date",
  "pdf",
  "identifier",
  "corporate",
  "text",
  "word_count",
  "predicted_label",
  "fiction_probs",
  "non_fiction_probs",
  "true_label",
  "free text comment",
] as const;

/** Columns of the titles labelled for choosing models. */
export const developmentLabelColumns = [
  "physical_record_id",
  "title",
  "language_guess",
  "part",
  "label",
] as const;

/** Judgements of British Library books, copied out several times a book, beside the catalogue record. */
export const annotations: Source = {
  path: "bl-annotations/train_valid.csv",
  bytes: 3121337,
  sha256: "dcea95fa10969ddd38433646cd088cff4556b7929149f3324a127f26c1efddcf",
  url: "https://raw.githubusercontent.com/Living-with-machines/genre-classification/d6aa322bb0e8dcd05d25a46f789531418b60da6f/genre_classification_of_bl_books/data/train_valid.csv",
  identical: true,
  licence: "CC0-1.0 (British Library / Living with Machines)",
  citation,
  columns: [...libraryColumns, ...annotationColumns],
};

/** The random test sample of 999 books, with the published model's prediction and the true label. */
export const testSample: Source = {
  path: "bl-annotations/test_errors.csv",
  bytes: 1141821,
  sha256: "c9cbdce977fe35ff3afaf5d97553e107e11867601213d547a783f1defcf5fdbb",
  url: "https://raw.githubusercontent.com/Living-with-machines/genre-classification/d6aa322bb0e8dcd05d25a46f789531418b60da6f/genre_classification_of_bl_books/data/test_errors.csv",
  identical: true,
  licence: "CC0-1.0 (British Library / Living with Machines)",
  citation,
  columns: testSampleColumns,
};

/** Titles labelled for choosing models, never for training. */
export const developmentLabels: Source = {
  path: "bl-annotations/dev_labels.csv",
  bytes: 68027,
  sha256: "2b901f5cfb69fac4168eca22f5b04171e0f09eaf7c866a656eb6c2c4237ec3a9",
  url: null,
  identical: true,
  licence: "CC0-1.0 (British Library / Living with Machines)",
  citation: "Genre labels of 473 British Library titles, made for choosing models of this workbench.",
  columns: developmentLabelColumns,
  note: "Published nowhere else: it is found in a data folder only, or replaced by the embedded sample.",
};
