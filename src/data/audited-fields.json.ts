import { auditedFields } from "../../loaders/audit/auditedBooks.js";
import { loadAnnotatedBooks } from "../../loaders/tables/annotatedBooks.js";
import { loadJudgements } from "../../loaders/tables/judgements.js";
import { writeJson } from "../../loaders/write.js";

const annotated = await loadAnnotatedBooks();
const judgements = await loadJudgements();
const first = new Map(judgements.rows.toReversed().map((judgement) => [judgement.bookId, judgement]));
await writeJson(auditedFields(annotated.rows, first));
