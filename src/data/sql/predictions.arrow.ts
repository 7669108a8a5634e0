import { sqlPredictions } from "../../../loaders/sql/sqlRows.js";
import { loadTestSample } from "../../../loaders/tables/testSample.js";
import { writeBytes } from "../../../loaders/write.js";
import { arrowStream } from "../../lib/sql/sqlTable.js";
import { predictionsTable } from "../../lib/sql/tables.js";

await writeBytes(arrowStream(predictionsTable, await sqlPredictions((await loadTestSample()).rows)));
