import { parseArgs } from "node:util";
import { readVariant } from "../../../models/title-genre/variantModels.js";
import { writeBytes } from "../../../loaders/write.js";

const { variant } = parseArgs({ options: { variant: { type: "string", default: "" } } }).values;
const { onnx } = await readVariant("title-genre", variant);
await writeBytes(onnx);
