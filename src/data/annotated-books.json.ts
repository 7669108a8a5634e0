import { annotatedPairs } from "../../loaders/audit/annotatedPairs.js";
import { loadAnnotatedBooks } from "../../loaders/tables/annotatedBooks.js";
import { firstByBook } from "../../loaders/tables/firstByBook.js";
import { loadJudgements } from "../../loaders/tables/judgements.js";
import { writeJson } from "../../loaders/write.js";

const first = firstByBook((await loadJudgements()).rows);
await writeJson({ books: annotatedPairs((await loadAnnotatedBooks()).rows, first) });
