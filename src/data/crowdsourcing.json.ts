import { crowdsourcing } from "../../loaders/audit/crowdsourcing.js";
import { writeFigures } from "../../loaders/figures/writeFigures.js";
import { loadAnnotatedBooks } from "../../loaders/tables/annotatedBooks.js";
import { loadAnnotationCopies } from "../../loaders/tables/annotationCopies.js";
import { loadBooks } from "../../loaders/tables/books.js";
import { loadDevelopmentLabels } from "../../loaders/tables/developmentLabels.js";
import { firstByBook } from "../../loaders/tables/firstByBook.js";
import { loadJudgements } from "../../loaders/tables/judgements.js";
import { loadTestSample } from "../../loaders/tables/testSample.js";

await writeFigures(async () => {
  const copies = (await loadAnnotationCopies()).rows;
  const [books, annotated] = [(await loadBooks()).rows, (await loadAnnotatedBooks()).rows];
  const [test, development] = [(await loadTestSample()).rows, (await loadDevelopmentLabels()).rows];
  const first = firstByBook((await loadJudgements()).rows);
  return crowdsourcing(copies, { books, annotated, test, development }, first);
});
