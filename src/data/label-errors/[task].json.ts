import { parseArgs } from "node:util";
import { provenanceOfProcess } from "../../../loaders/pageProvenance.js";
import { writeJson } from "../../../loaders/write.js";
import { labelErrorTable } from "../../../models/training/multilabel/labelErrorTable.js";

const { task } = parseArgs({ options: { task: { type: "string", default: "" } } }).values;
const table = await labelErrorTable(task);
await writeJson({ provenance: provenanceOfProcess(), ...table });
