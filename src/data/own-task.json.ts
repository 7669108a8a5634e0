import { writeJson } from "../../loaders/write.js";
import { ownExample } from "../../models/ownExample.js";

await writeJson(await ownExample());
