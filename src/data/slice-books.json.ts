import { pageProvenance } from "../../loaders/pageProvenance.js";
import { loadTestSample } from "../../loaders/tables/testSample.js";
import { writeJson } from "../../loaders/write.js";
import { scoredTitles } from "../../models/title-genre/scoredTitles.js";

await writeJson({ provenance: pageProvenance(await loadTestSample()), ...(await scoredTitles()) });
