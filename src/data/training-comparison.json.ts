import { pageProvenance } from "../../loaders/pageProvenance.js";
import { loadTrainingSets } from "../../loaders/tables/trainingSets.js";
import { writeJson } from "../../loaders/write.js";
import { compareSets } from "../lib/comparison/compareSets.js";
import { languageAccuracy } from "../lib/language/accuracy.js";

const { catalogue, sets, recorded, tables } = await loadTrainingSets();
const report = compareSets(catalogue, sets, { resamples: 400, draws: 399, seed: 1 });
await writeJson({ provenance: pageProvenance(...tables), ...report, language: languageAccuracy(recorded) });
