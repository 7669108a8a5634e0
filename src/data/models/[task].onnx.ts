import { parseArgs } from "node:util";
import { readModel } from "../../../models/artefacts.js";
import { writeBytes } from "../../../loaders/write.js";

const { task } = parseArgs({ options: { task: { type: "string", default: "" } } }).values;
const { onnx } = await readModel(task);
await writeBytes(onnx);
