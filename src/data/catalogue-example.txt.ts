// Not by its ending: for files that end in .csv, Framework fetches a parser from a CDN.
import { readArtefact } from "../../loaders/inputs.js";
import { writeBytes } from "../../loaders/write.js";

await writeBytes(await readArtefact("models/examples/catalogue.csv"));
