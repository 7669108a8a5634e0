import { writeBytes } from "../../../loaders/write.js";
import { readTaskFile } from "../../../models/artefacts.js";

await writeBytes(await readTaskFile("encoder", "vocabulary.txt"));
