import { writeFigures } from "../../loaders/figures/writeFigures.js";
import { loadAnnotatedBooks } from "../../loaders/tables/annotatedBooks.js";
import { loadBooks } from "../../loaders/tables/books.js";
import { loadCatalogueRecords } from "../../loaders/tables/catalogueRecords.js";
import { loadDevelopmentLabels } from "../../loaders/tables/developmentLabels.js";
import { loadJudgements } from "../../loaders/tables/judgements.js";
import { loadTestSample } from "../../loaders/tables/testSample.js";

await writeFigures(async () => {
  const tables = await Promise.all([
    loadBooks(),
    loadJudgements(),
    loadAnnotatedBooks(),
    loadDevelopmentLabels(),
    loadTestSample(),
    loadCatalogueRecords(),
  ]);
  return { summaries: tables.map(({ summary }) => summary) };
});
