import { parseArgs } from "node:util";
import { writeBytes } from "../../../loaders/write.js";
import { scoredTask } from "../../../models/scored.js";
import { packScored } from "../../lib/scored/scoredFile.js";

const { task } = parseArgs({ options: { task: { type: "string", default: "" } } }).values;
await writeBytes(await packScored(await scoredTask(task)));
