import { loadJudgements } from "../../../loaders/tables/judgements.js";
import { writeBytes } from "../../../loaders/write.js";
import { arrowStream } from "../../lib/sql/sqlTable.js";
import { judgementsTable } from "../../lib/sql/tables.js";

await writeBytes(arrowStream(judgementsTable, (await loadJudgements()).rows));
