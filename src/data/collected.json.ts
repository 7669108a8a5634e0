import { pageProvenance } from "../../loaders/pageProvenance.js";
import { places } from "../../loaders/sources/locate.js";
import { writeJson } from "../../loaders/write.js";
import { listsInUse } from "../../models/collected/lists.js";
import { collectedRuns } from "../../models/collected/runs.js";

const lists = await listsInUse();
const runs = await collectedRuns(places().collected);
await writeJson({ provenance: pageProvenance(...lists), lists, runs });
