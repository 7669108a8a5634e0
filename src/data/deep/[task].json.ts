import { parseArgs } from "node:util";
import { readDeepModel } from "../../../models/artefacts.js";
import { deepFileOf } from "../../lib/deep/deepModel.js";
import { writeJson } from "../../../loaders/write.js";

const { task } = parseArgs({ options: { task: { type: "string", default: "" } } }).values;
await writeJson(deepFileOf(await readDeepModel(task)));
