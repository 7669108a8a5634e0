import { provenanceOfProcess } from "../../loaders/pageProvenance.js";
import { loadStudioCollection } from "../../loaders/tables/studioCollection.js";
import { writeJson } from "../../loaders/write.js";
import { labellingFunctions } from "../lib/labelling/index.js";
import { studioStart } from "../lib/dataProgramming/studioStart.js";

const start = studioStart(labellingFunctions, await loadStudioCollection());
await writeJson({ provenance: provenanceOfProcess(), ...start });
