import { parseArgs } from "node:util";
import { readVariant } from "../../../models/title-genre/variantModels.js";
import { writeJson } from "../../../loaders/write.js";

const { variant } = parseArgs({ options: { variant: { type: "string", default: "" } } }).values;
const { description } = await readVariant("title-genre", variant);
await writeJson(description);
