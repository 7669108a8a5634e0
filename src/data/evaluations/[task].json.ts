import { parseArgs } from "node:util";
import { readEvaluation } from "../../../models/artefacts.js";
import { writeJson } from "../../../loaders/write.js";

const { task } = parseArgs({ options: { task: { type: "string", default: "" } } }).values;
await writeJson(await readEvaluation(task));
