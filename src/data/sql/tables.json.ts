import { pageProvenance } from "../../../loaders/pageProvenance.js";
import { sqlPredictions } from "../../../models/title-genre/sqlRows.js";
import { loadBooks } from "../../../loaders/tables/books.js";
import { loadCatalogueRecords } from "../../../loaders/tables/catalogueRecords.js";
import { loadJudgements } from "../../../loaders/tables/judgements.js";
import { loadTestSample } from "../../../loaders/tables/testSample.js";
import { writeJson } from "../../../loaders/write.js";
import { sqlTableFacts } from "../../lib/sql/sqlTable.js";
import { booksTable, catalogueTable, judgementsTable, predictionsTable } from "../../lib/sql/tables.js";

const [books, judgements] = [await loadBooks(), await loadJudgements()];
const [sample, catalogue] = [await loadTestSample(), await loadCatalogueRecords()];
const tables = [
  sqlTableFacts(predictionsTable, (await sqlPredictions()).length),
  sqlTableFacts(booksTable, books.rows.length),
  sqlTableFacts(judgementsTable, judgements.rows.length),
  sqlTableFacts(catalogueTable, catalogue.rows.length),
];
await writeJson({ provenance: pageProvenance(books, judgements, sample, catalogue), tables });
