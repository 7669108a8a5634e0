import { writeBytes } from "../../loaders/write.js";
import { readTaskFile } from "../../models/artefacts.js";

await writeBytes(await readTaskFile("title-genre", "fit.json"));
