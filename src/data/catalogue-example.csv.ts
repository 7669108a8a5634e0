import { readArtefact } from "../../loaders/inputs.js";
import { writeBytes } from "../../loaders/write.js";

await writeBytes(await readArtefact("models/examples/catalogue.csv"));
