import { crowdsourcing } from "../../loaders/audit/crowdsourcing.js";
import { pageProvenance } from "../../loaders/pageProvenance.js";
import { loadAnnotatedBooks } from "../../loaders/tables/annotatedBooks.js";
import { loadAnnotationCopies } from "../../loaders/tables/annotationCopies.js";
import { loadBooks } from "../../loaders/tables/books.js";
import { loadDevelopmentLabels } from "../../loaders/tables/developmentLabels.js";
import { firstByBook } from "../../loaders/tables/firstByBook.js";
import { loadJudgements } from "../../loaders/tables/judgements.js";
import { loadTestSample } from "../../loaders/tables/testSample.js";
import { writeJson } from "../../loaders/write.js";

const copies = await loadAnnotationCopies();
const [books, annotated] = [await loadBooks(), await loadAnnotatedBooks()];
const [test, development] = [await loadTestSample(), await loadDevelopmentLabels()];
const first = firstByBook((await loadJudgements()).rows);
const tables = {
  books: books.rows,
  annotated: annotated.rows,
  test: test.rows,
  development: development.rows,
};
const provenance = pageProvenance(copies, books, annotated, test, development);
await writeJson({ provenance, ...crowdsourcing(copies.rows, tables, first) });
