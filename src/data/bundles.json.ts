import { writeJson } from "../../loaders/write.js";
import { describedTasks } from "../../models/describedTasks.js";
import { bundleSummary } from "../../models/share/summary.js";

const tasks = await describedTasks();
await writeJson(await Promise.all(tasks.map(({ name }) => bundleSummary(name))));
