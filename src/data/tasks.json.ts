import { describedTasks } from "../../models/describedTasks.js";
import { writeJson } from "../../loaders/write.js";

await writeJson(await describedTasks());
