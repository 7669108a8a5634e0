import { parseArgs } from "node:util";
import { writeBytes } from "../../../loaders/write.js";
import { pageMeanings } from "../../../models/encoder/directions/pageMeanings.js";

const { collection } = parseArgs({ options: { collection: { type: "string", default: "" } } }).values;
await writeBytes(await pageMeanings(collection));
