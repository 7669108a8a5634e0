import { writeJson } from "../../../loaders/write.js";
import { readTaskFile } from "../../../models/artefacts.js";

await writeJson(JSON.parse((await readTaskFile("encoder", "tuning/comparison.json")).toString()));
