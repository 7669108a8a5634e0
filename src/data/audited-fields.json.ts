import { auditedFields } from "../../loaders/audit/auditedBooks.js";
import { loadAnnotatedBooks } from "../../loaders/tables/annotatedBooks.js";
import { firstByBook } from "../../loaders/tables/firstByBook.js";
import { loadJudgements } from "../../loaders/tables/judgements.js";
import { writeJson } from "../../loaders/write.js";

const annotated = await loadAnnotatedBooks();
const judgements = await loadJudgements();
await writeJson(auditedFields(annotated.rows, firstByBook(judgements.rows)));
