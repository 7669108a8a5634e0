import { parseArgs } from "node:util";
import { subsetFace } from "../../../loaders/fonts/subsetFace.js";
import { writeBytes } from "../../../loaders/write.js";

const { face } = parseArgs({ options: { face: { type: "string", default: "" } } }).values;
await writeBytes(await subsetFace(face));
