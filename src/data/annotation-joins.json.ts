import { annotatedPairs } from "../../loaders/audit/annotatedPairs.js";
import { writeFigures } from "../../loaders/figures/writeFigures.js";
import { loadAnnotatedBooks } from "../../loaders/tables/annotatedBooks.js";
import { firstByBook } from "../../loaders/tables/firstByBook.js";
import { joinedPairs, measureIntegrity } from "../../loaders/tables/integrityError.js";
import { loadJudgements } from "../../loaders/tables/judgements.js";
import { joinFigures } from "../lib/recordLinkage/joinFigures.js";

await writeFigures(async () => {
  const [annotated, judgements] = [(await loadAnnotatedBooks()).rows, (await loadJudgements()).rows];
  return {
    ...joinFigures(annotatedPairs(annotated, firstByBook(judgements))),
    integrity: measureIntegrity(joinedPairs(annotated, judgements)),
  };
});
