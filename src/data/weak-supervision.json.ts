import { writeFigures } from "../../loaders/figures/writeFigures.js";
import { loadStudioCollection } from "../../loaders/tables/studioCollection.js";
import { labellingFunctions } from "../lib/labelling/index.js";
import { weakSupervisionReport } from "../lib/dataProgramming/weakSupervisionReport.js";

await writeFigures(async () => weakSupervisionReport(labellingFunctions, await loadStudioCollection()));
