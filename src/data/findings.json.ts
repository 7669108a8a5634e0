import { writeFigures } from "../../loaders/figures/writeFigures.js";
import { loadAnnotatedBooks } from "../../loaders/tables/annotatedBooks.js";
import { scoredTask } from "../../models/scored.js";
import { yearAgreement } from "../lib/recordLinkage/joins.js";
import { questionOf } from "../lib/scored/question.js";
import { sliceErrors } from "../lib/slices/sliceErrors.js";
import { startingSlices } from "../lib/slices/startingSlices.js";

await writeFigures(async () => {
  const { rows: books } = await loadAnnotatedBooks();
  const [few, many] = [true, false].map((isFew) =>
    books.filter(({ judgements }) => judgements <= 2 === isFew),
  );
  // That a model in doubt errs is no news.
  const slices = startingSlices.filter(({ conditions }) =>
    conditions.every(({ column }) => column !== "confidence"),
  );
  return {
    labels: {
      books: books.length,
      misjoined: books.filter(({ wellJoined }) => !wellJoined).length,
      agreement: { few: yearAgreement(few), many: yearAgreement(many) },
    },
    errors: sliceErrors(questionOf(await scoredTask("title-genre")), [
      { name: "All titles", conditions: [] },
      ...slices,
    ]),
  };
});
