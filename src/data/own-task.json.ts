import { writeJson } from "../../loaders/write.js";
import { ownExample } from "../../models/training/readersTable/example.js";

await writeJson(await ownExample());
