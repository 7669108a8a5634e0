import { parseArgs } from "node:util";
import { readModel } from "../../../models/artefacts.js";
import { writeBytes } from "../../../loaders/write.js";

const { variant } = parseArgs({ options: { variant: { type: "string", default: "" } } }).values;
const { onnx } = await readModel("title-genre", variant);
await writeBytes(onnx);
