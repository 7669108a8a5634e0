import { provenanceOfProcess } from "../../loaders/pageProvenance.js";
import { writeJson } from "../../loaders/write.js";
import { ladderTitles } from "../../models/title-genre/ladderTitles.js";

const ladder = await ladderTitles();
await writeJson({ provenance: provenanceOfProcess(), ...ladder });
