import { provenanceOfProcess } from "../../loaders/pageProvenance.js";
import { places } from "../../loaders/sources/locate.js";
import { writeJson } from "../../loaders/write.js";
import { collectedRuns } from "../../models/collected/runs.js";

const runs = await collectedRuns(places().collected);
await writeJson({ runs, provenance: provenanceOfProcess() });
