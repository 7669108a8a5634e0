import { parseArgs } from "node:util";
import { writeBytes } from "../../../loaders/write.js";
import { bundleFiles, bundleZip } from "../../../models/share/bundle.js";
import { taskEvidence } from "../../../models/share/evidence.js";

const { task } = parseArgs({ options: { task: { type: "string", default: "" } } }).values;
await writeBytes(bundleZip(await bundleFiles(await taskEvidence(task))));
