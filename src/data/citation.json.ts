import { readCitation } from "../../loaders/citation.js";
import { writeJson } from "../../loaders/write.js";

await writeJson(await readCitation());
