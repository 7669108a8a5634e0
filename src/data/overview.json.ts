import { pageProvenance } from "../../loaders/pageProvenance.js";
import { loadAnnotatedBooks } from "../../loaders/tables/annotatedBooks.js";
import { loadBooks } from "../../loaders/tables/books.js";
import { loadCatalogueRecords } from "../../loaders/tables/catalogueRecords.js";
import { loadDevelopmentLabels } from "../../loaders/tables/developmentLabels.js";
import { loadJudgements } from "../../loaders/tables/judgements.js";
import { loadTestSample } from "../../loaders/tables/testSample.js";
import { writeJson } from "../../loaders/write.js";

const tables = await Promise.all([
  loadBooks(),
  loadJudgements(),
  loadAnnotatedBooks(),
  loadDevelopmentLabels(),
  loadTestSample(),
  loadCatalogueRecords(),
]);
await writeJson({
  provenance: pageProvenance(...tables),
  summaries: tables.map(({ summary }) => summary),
});
