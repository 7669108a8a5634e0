import { sqlPredictions } from "../../../models/title-genre/sqlRows.js";
import { writeBytes } from "../../../loaders/write.js";
import { arrowStream } from "../../lib/sql/sqlTable.js";
import { predictionsTable } from "../../lib/sql/tables.js";

await writeBytes(arrowStream(predictionsTable, await sqlPredictions()));
