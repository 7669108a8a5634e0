import { pageProvenance } from "../../loaders/pageProvenance.js";
import { loadAnnotatedBooks } from "../../loaders/tables/annotatedBooks.js";
import { loadBooks } from "../../loaders/tables/books.js";
import { loadDevelopmentLabels } from "../../loaders/tables/developmentLabels.js";
import { loadTestSample } from "../../loaders/tables/testSample.js";
import { writeJson } from "../../loaders/write.js";
import { labellingFunctions } from "../lib/labelling/index.js";
import { studioCollection } from "../lib/dataProgramming/collection.js";
import { weakSupervisionReport } from "../lib/dataProgramming/weakSupervisionReport.js";

const [books, annotated, development, test] = [
  await loadBooks(),
  await loadAnnotatedBooks(),
  await loadDevelopmentLabels(),
  await loadTestSample(),
];
const collection = studioCollection({
  books: books.rows,
  annotated: annotated.rows,
  development: development.rows,
  test: test.rows,
});
await writeJson({
  provenance: pageProvenance(books, annotated, development, test),
  ...weakSupervisionReport(labellingFunctions, collection),
});
