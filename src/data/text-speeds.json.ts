import { readArtefact } from "../../loaders/inputs.js";
import { writeJson } from "../../loaders/write.js";

await writeJson(JSON.parse((await readArtefact("bench/textSpeeds.json")).toString()));
