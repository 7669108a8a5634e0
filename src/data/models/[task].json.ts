import { parseArgs } from "node:util";
import { readModel } from "../../../models/artefacts.js";
import { writeJson } from "../../../loaders/write.js";

const { task } = parseArgs({ options: { task: { type: "string", default: "" } } }).values;
const { description } = await readModel(task);
await writeJson(description);
