import { parseArgs } from "node:util";
import { readModel } from "../../../models/artefacts.js";
import { writeJson } from "../../../loaders/write.js";

const { variant } = parseArgs({ options: { variant: { type: "string", default: "" } } }).values;
const { description } = await readModel("title-genre", variant);
await writeJson(description);
