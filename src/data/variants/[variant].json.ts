import { parseArgs } from "node:util";
import { readVariant } from "../../../models/variantModels.js";
import { writeJson } from "../../../loaders/write.js";

const { variant } = parseArgs({ options: { variant: { type: "string", default: "" } } }).values;
const { description } = await readVariant("title-genre", variant);
await writeJson(description);
